package org.dossier.it;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that the program asks of ICU, asked for every language that there is; a question that is new in the program belongs here as well. */
public final class IcuQueries {
    /** Scripts with spaces and without: Latin, Greek, Cyrillic, Arabic, Hebrew, Han, Kana, Hangul, Thai, Lao, Khmer, Burmese, Devanagari. */
    private static final List<String> TEXTS = List.of(
            "Dr. M. O’Neill can’t say: “No.” Then, at 3.15 p.m., she left…",
            "Ο Γιώργος ήρθε. Η Ελένη έφυγε;",
            "Анна Иванова сказала: нет. Потом ушла.",
            "وصلت ليلى حدّاد إلى بيروت. ثم غادرت.",
            "רות כהן אמרה: לא. אחר כך הלכה.",
            "王小明在北京大学工作。他昨天去了上海。",
            "東京都の田中太郎さんは会社員です。ラーメンを食べました。",
            "김철수는 서울에 산다. 그는 기자다.",
            "นายสมชายทำงานที่กรุงเทพมหานคร",
            "ສະບາຍດີປະເທດລາວ",
            "ខ្ញុំរស់នៅភ្នំពេញប្រទេសកម្ពុជា",
            "ကျွန်တော်ရန်ကုန်မြို့မှာနေပါတယ်",
            "राम घर गया। सीता आई।",
            "👩‍👩‍👧 e\u0301 ﬁ ﬀ Ⅷ ｆｕｌｌ İı");

    /** Languages in which the jar knows currencies, cities and time zones. */
    private static final Set<String> MANY_READERS = Set.of(
            "cs", "de", "el", "en", "es", "fr", "hu", "id", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk");

    /** Scripts with capital letters. */
    private static final Set<String> CASED = Set.of("Latn", "Cyrl", "Grek", "Armn", "Adlm", "Cher", "Osge");

    private final StringBuilder said = new StringBuilder();

    private IcuQueries() {}

    /** The answers, one a line: public for another class loader. */
    public static String everything() {
        IcuQueries all = new IcuQueries();
        TEXTS.forEach(all::ofText);
        for (int c = 0; c < 0x20000; c++) {
            all.ofCharacter(c);
        }
        for (ULocale locale : ULocale.getAvailableLocales()) {
            all.ofLanguage(locale);
        }
        return all.said.toString();
    }

    private void say(Object... what) {
        said.append(Arrays.deepToString(what)).append('\n');
    }

    private void ofText(String text) {
        for (BreakIterator breaks : List.of(
                BreakIterator.getWordInstance(ULocale.ROOT),
                BreakIterator.getSentenceInstance(ULocale.ROOT),
                BreakIterator.getLineInstance(Locale.ROOT),
                BreakIterator.getCharacterInstance(Locale.ROOT))) {
            breaks.setText(text);
            StringBuilder at = new StringBuilder();
            for (int i = breaks.first(); i != BreakIterator.DONE; i = breaks.next()) {
                at.append(i).append('/').append(breaks.getRuleStatus()).append(' ');
            }
            say(text, at);
        }
        for (Normalizer2 form : List.of(
                Normalizer2.getNFCInstance(),
                Normalizer2.getNFDInstance(),
                Normalizer2.getNFKCInstance(),
                Normalizer2.getNFKDInstance(),
                Normalizer2.getNFKCCasefoldInstance())) {
            say(form.normalize(text));
        }
        for (String way : List.of("Hant-Hans", "Hans-Hant")) {
            say(
                    Transliterator.getInstance(way).transliterate(text),
                    Transliterator.getInstance(way).transliterate("臺灣龍门"));
        }
        IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE)
                .labelToUnicode("xn--mnchen-3ya", new StringBuilder(), new IDNA.Info());
        say(new SpoofChecker.Builder().build().getSkeleton(text), Bidi.getBaseDirection(text));
        say(new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT).writeReordered(Bidi.DO_MIRRORING));
        try {
            say(new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text));
        } catch (com.ibm.icu.text.ArabicShapingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private void ofCharacter(int c) {
        say(
                c,
                UScript.getScript(c),
                UCharacter.getType(c),
                UCharacter.foldCase(c, true),
                UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH),
                UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE),
                UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC),
                UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER),
                UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    private void ofLanguage(ULocale locale) {
        Collator collator = Collator.getInstance(locale);
        List<String> sorted = new ArrayList<>(TEXTS);
        sorted.sort(Comparator.comparing(collator::getCollationKey));
        say(locale, sorted.toString());
        say(new AlphabeticIndex<String>((RuleBasedCollator) collator)
                .addLabels(locale)
                .getBucketLabels());
        PluralRules plurals = PluralRules.forLocale(locale);
        say(plurals.getKeywords(), plurals.select(1), plurals.select(2), plurals.select(11), plurals.select(1.5));
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                say(symbols.getMonths(context, width), symbols.getWeekdays(context, width));
            }
        }
        say(symbols.getEras(), symbols.getEraNames(), symbols.getAmPmStrings());
        // 'suggest' asks what things are called, in languages that tell names by capital letters, and never by country.
        boolean cased = CASED.contains(ULocale.addLikelySubtags(locale).getScript());
        if (cased && locale.toString().indexOf('_') < 0) {
            names(locale);
        }
        if (List.of("en", "ar").contains(locale.getLanguage())) {
            for (String money : List.of("USD", "EUR", "GBP", "SAR", "ILS", "JPY")) {
                say(NumberFormatter.withLocale(locale)
                        .unit(Currency.getInstance(money))
                        .format(BigDecimal.valueOf(1234.5)));
            }
        }
    }

    private void names(ULocale locale) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
        for (Region region : Region.getAvailable(Region.RegionType.TERRITORY)) {
            say(names.regionDisplayName(region.toString()));
        }
        if (!MANY_READERS.contains(locale.getLanguage())) {
            return;
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            say(currency.getDisplayName(locale.toLocale()));
        }
        TimeZoneNames zones = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            say(zones.getExemplarLocationName(zone));
        }
        for (String zone : zones.getAvailableMetaZoneIDs()) {
            say(zones.getMetaZoneDisplayName(zone, TimeZoneNames.NameType.LONG_STANDARD));
        }
    }
}
