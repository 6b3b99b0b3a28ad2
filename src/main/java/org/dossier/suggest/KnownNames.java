package org.dossier.suggest;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Language;

/**
 * Names of what is neither person nor organization, as CLDR knows them in a language and in English: countries and parts of the world,
 * cities of time zones, languages, months and days, currencies, time zones. The names of languages are the JDK's, all others ICU's: the JDK has
 * neither cities nor short names of countries.
 */
final class KnownNames {
    private static final int SHORTEST_STEM = 4;

    /** Bodies among the regions of CLDR: these are organizations. */
    private static final Set<String> BODIES = Set.of("UN", "EU");

    private static final String DEMONYM = "(?:n|an|ian|ean|i|ese|uese|ish|ite)s?";

    private final Set<String> whole = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> months = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final LanguageWords words;

    private KnownNames(LanguageWords words) {
        this.words = words;
    }

    /** The names in a language, and in English. */
    static KnownNames in(Language language, LanguageWords words) {
        KnownNames known = new KnownNames(words);
        known.add(new ULocale(language.tag()));
        known.add(ULocale.ENGLISH);
        return known;
    }

    private void add(ULocale locale) {
        regions(locale);
        for (ULocale one : ULocale.getAvailableLocales()) {
            put(new Locale(one.getLanguage()).getDisplayLanguage(locale.toLocale()));
        }
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                put(symbols.getMonths(context, width));
                put(symbols.getWeekdays(context, width));
                days(months, symbols.getMonths(context, width));
                days(weekdays, symbols.getWeekdays(context, width));
            }
        }
        put(symbols.getEras());
        put(symbols.getEraNames());
        put(symbols.getAmPmStrings());
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = currency.getDisplayName(locale.toLocale());
            put(currency.getCurrencyCode());
            put(name);
            // "Iraqi Dinar" gives the word for what is of Iraq.
            if (name.indexOf(' ') > 0) {
                put(name.substring(0, name.indexOf(' ')));
            }
        }
        zones(TimeZoneNames.getInstance(locale));
    }

    private void regions(ULocale locale) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        LocaleDisplayNames shorter = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
        for (Region.RegionType type : Region.RegionType.values()) {
            for (Region region : Region.getAvailable(type)) {
                if (!BODIES.contains(region.toString())) {
                    place(names.regionDisplayName(region.toString()));
                    place(shorter.regionDisplayName(region.toString()));
                }
            }
        }
    }

    private void zones(TimeZoneNames names) {
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            if (city != null) {
                place(city);
            }
        }
        for (String zone : names.getAvailableMetaZoneIDs()) {
            for (TimeZoneNames.NameType type : TimeZoneNames.NameType.values()) {
                put(names.getMetaZoneDisplayName(zone, type));
            }
        }
    }

    private void place(String name) {
        String key = key(name);
        places.add(key);
        put(name);
        if (key.length() > SHORTEST_STEM && key.indexOf(' ') < 0) {
            stems.add(key);
            for (int cut = 1; cut <= 2 && key.length() - cut >= SHORTEST_STEM; cut++) {
                stems.add(key.substring(0, key.length() - cut));
            }
        } else if (key.length() == SHORTEST_STEM) {
            stems.add(key);
        }
    }

    private static void days(Set<String> to, String... names) {
        for (String name : names) {
            if (!name.isEmpty()) {
                to.add(key(name));
            }
        }
    }

    /** True for a day of the week. */
    boolean isWeekday(String word) {
        return weekdays.contains(key(word));
    }

    /** True for a month; "May" and "August" may be people as well. */
    boolean isMonth(String word) {
        return months.contains(key(word));
    }

    private void put(String... names) {
        for (String name : names) {
            if (name != null && key(name).length() > 1) {
                whole.add(key(name));
            }
        }
    }

    private static String key(String name) {
        return UCharacter.foldCase(name, true)
                .replace(".", "")
                .replace('\u2019', '\'')
                .strip();
    }

    /** True for a country, a part of the world or a city of a time zone, also after a point of the compass, or such points alone. */
    boolean isPlace(String name) {
        String key = key(name);
        if (places.contains(key)) {
            return true;
        }
        if (Stream.of(key.split(" ")).allMatch(words::isCompass)) {
            // "Middle East"
            return true;
        }
        int space = key.indexOf(' ');
        return space > 0 && words.isCompass(key.substring(0, space)) && places.contains(key.substring(space + 1));
    }

    /** True for a word for what is of a country: "Iraqi", "Lebanese", "Israelis". */
    boolean isOfPlace(String word) {
        String key = key(word);
        if (whole.contains(key)) {
            return true;
        }
        for (int end = SHORTEST_STEM; end < key.length(); end++) {
            if (stems.contains(key.substring(0, end)) && key.substring(end).matches(DEMONYM)) {
                return true;
            }
        }
        return false;
    }

    /** True when words are no name of a person or organization: as a whole, or each of them. */
    boolean isNoName(String name) {
        if (whole.contains(key(name)) || isPlace(name)) {
            return true;
        }
        for (String word : name.split("[\\s-]+")) {
            boolean office = words.isTitle(word.replace(".", "")) || words.isRole(word);
            if (!isOfPlace(word) && (!office || words.isOrganization(word))) {
                return false;
            }
        }
        return true;
    }
}
