package org.dossier.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dossier.manuscript.Forms;

/** Checks the numbers by which others know a person or organization, each for its own form and check digits. */
public final class Identifiers {
    private static final String ISNI = "isni";

    /** Part of a regular expression: what may be anywhere in an ISNI. */
    private static final String APART = "[ -]*";

    /**
     * A register whose numbers have a form.
     *
     * @param name as authors write it, as a key
     * @param form of a number, maybe as an address: a regular expression for the whole, see {@link Forms}
     * @param says the form in words
     * @param bare true when a number may be nothing but digits
     */
    public record Register(String name, String form, String says, boolean bare) {}

    /**
     * What a check found.
     *
     * @param value the number as to be printed
     * @param url where it leads; empty for none
     * @param problem what is wrong; empty when all is well
     */
    public record Check(String value, String url, String problem) {}

    private record Scheme(Pattern form, String url, String says) {}

    private static final Map<String, Scheme> SCHEMES = Map.of(
            "wikidata",
            new Scheme(Pattern.compile("Q[1-9][0-9]*"), "https://www.wikidata.org/wiki/", "Q and digits"),
            "ror",
            new Scheme(
                    Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}"),
                    "https://ror.org/",
                    "0 and eight letters or digits"),
            "lei",
            new Scheme(
                    Pattern.compile("[A-Z0-9]{18}[0-9]{2}"),
                    "https://search.gleif.org/#/record/",
                    "18 letters or digits and two digits"),
            ISNI,
            new Scheme(Pattern.compile("[0-9]{15}[0-9X]"), "https://isni.org/isni/", "16 digits"),
            "orcid",
            new Scheme(
                    Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]"),
                    "https://orcid.org/",
                    "four groups of four digits"),
            "viaf",
            new Scheme(Pattern.compile("[1-9][0-9]*"), "https://viaf.org/viaf/", "digits"),
            "gnd",
            new Scheme(Pattern.compile("[0-9X-]{4,12}"), "https://d-nb.info/gnd/", "digits, hyphens and X"),
            "opensanctions",
            new Scheme(
                    Pattern.compile("[A-Za-z0-9-]+"),
                    "https://www.opensanctions.org/entities/",
                    "letters, digits and hyphens"),
            "littlesis",
            new Scheme(Pattern.compile("[0-9]+"), "https://littlesis.org/entities/", "digits"),
            "bioguide",
            new Scheme(
                    Pattern.compile("[A-Z][0-9]{6}"),
                    "https://bioguide.congress.gov/search/bio/",
                    "a letter and six digits"));

    private Identifiers() {}

    /** The registers whose numbers are checked, by name. Check digits are no part of a form. */
    public static List<Register> registers() {
        return SCHEMES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> register(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Register register(String name, Scheme scheme) {
        String form = scheme.form.pattern();
        if (name.equals(ISNI)) {
            form = form.replaceFirst("\\{15\\}", APART + "){15}").replaceFirst("^", "(?:") + APART;
        }
        boolean bare = Stream.of("0", "1")
                .flatMap(digit -> IntStream.rangeClosed(1, 20).mapToObj(digit::repeat))
                .anyMatch(scheme.form.asMatchPredicate());
        return new Register(name, "(?:" + scheme.url.replace(".", "\\.") + ")?" + form, scheme.says, bare);
    }

    /** Checks one; a scheme that is not known is taken as it is. */
    public static Check check(String scheme, String written) {
        Scheme known = SCHEMES.get(scheme.toLowerCase(Locale.ROOT));
        if (known == null) {
            return new Check(written, "", "");
        }
        boolean isni = scheme.equalsIgnoreCase(ISNI);
        String value = isni ? written.replace(" ", "").replace("-", "") : written.strip();
        value = value.replaceFirst("^" + Pattern.quote(known.url), "");
        if (!known.form.matcher(value).matches()) {
            return new Check(written, "", "expected " + known.says);
        }
        if (isni && !mod11(value) || scheme.equalsIgnoreCase("orcid") && !mod11(value.replace("-", ""))) {
            return new Check(written, "", "its check digit is wrong");
        }
        if (scheme.equalsIgnoreCase("lei") && !mod97(value)) {
            return new Check(written, "", "its check digits are wrong");
        }
        if (scheme.equalsIgnoreCase("ror") && !ror(value)) {
            return new Check(written, "", "its check digits are wrong");
        }
        String printed = isni ? value.replaceAll("(.{4})(?!$)", "$1 ") : value;
        return new Check(printed, known.url + value, "");
    }

    /** ISO/IEC 7064 MOD 11-2, the check digit of ISNI and ORCID. */
    private static boolean mod11(String digits) {
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** The check digits of ROR: ISO/IEC 7064 MOD 97-10 over the number that the letters stand for in Crockford's base 32. */
    private static boolean ror(String value) {
        long number = 0;
        for (char c : value.substring(1, 7).toCharArray()) {
            number = number * 32 + "0123456789abcdefghjkmnpqrstvwxyz".indexOf(c);
        }
        return 98 - number * 100 % 97 == Integer.parseInt(value.substring(7));
    }

    /** ISO/IEC 7064 MOD 97-10, the check digits of LEI (ISO 17442). */
    private static boolean mod97(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt(i), 36);
            rest = (digit > 9 ? rest * 100 + digit : rest * 10 + digit) % 97;
        }
        return rest == 1;
    }
}
