package org.dossier.read.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.Ref;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
import org.dossier.text.Meant;
import org.dossier.text.QuotationMarks;

/**
 * The value of a key, to be taken for what the key holds. One that is none of that is reported, and counts as left out. {@link Key} says
 * what each method gives.
 *
 * @param key as authors write it
 * @param node the value; null when it was left out
 * @param reading of the file it is in
 */
public record Value(String key, Yaml.Node node, Reading reading) {
    private static final Set<String> YES = Set.of("yes", "y", "on", "true");
    private static final Set<String> NO = Set.of("no", "n", "off", "false");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,4})?");

    boolean isMap() {
        return node instanceof Yaml.Mapping;
    }

    /** The entries of a list; one value alone is a list of one. Those that are empty are reported and left out. */
    List<Value> items() {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Yaml.Sequence list)) {
            return List.of(this);
        }
        List<Value> items = new ArrayList<>();
        for (Yaml.Node item : list.items()) {
            if (CutText.isAllCut(item)) {
                CutText.behind(item).report(reading.problems());
            } else if (item instanceof Yaml.Scalar scalar && scalar.text().isBlank()) {
                reading.problem(
                        "empty-entry",
                        item.span().length() > 0 ? item.span() : list.span(),
                        "an entry of '" + key + "' is empty",
                        "fill it in, or remove the dash or comma");
            } else {
                items.add(new Value(key, item, reading));
            }
        }
        return items;
    }

    String text() {
        String text = reading.scalar(node, "text");
        return text == null ? "" : Reading.folded(text);
    }

    String prose() {
        return QuotationMarks.set(text(), reading.language().tag());
    }

    String quote() {
        String text = node == null ? null : text();
        if (node instanceof Yaml.Scalar && text.isEmpty()) {
            reading.problem("place", node.span(), "the quote is empty", "quote the words that it is about");
        }
        return text;
    }

    String asset() {
        String written = text();
        String route = UrlReader.asset(written);
        if (route.isEmpty() && node instanceof Yaml.Scalar) {
            String slashed = written.replace('\\', '/');
            boolean meant = !UrlReader.asset(slashed).isEmpty();
            reading.problems()
                    .add(Problem.error(
                                    "bad-asset",
                                    node.span(),
                                    "'" + written + "' is not a file in content/assets",
                                    "write " + (meant ? slashed : "assets/name.jpg"))
                            .fixedBy(
                                    meant
                                            ? Fix.of(
                                                    node.span(),
                                                    YamlText.like(node.span().text(), slashed))
                                            : Fix.NONE));
        }
        return route;
    }

    List<String> texts() {
        return items().stream().map(Value::text).filter(text -> !text.isEmpty()).toList();
    }

    Boolean flag() {
        if (node == null) {
            return null;
        }
        if (node instanceof Yaml.Scalar scalar && scalar.type() == Yaml.Scalar.Type.BOOLEAN) {
            return scalar.text().equals("true");
        }
        String said = node instanceof Yaml.Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
        Boolean meant = YES.contains(said) ? Boolean.TRUE : NO.contains(said) ? Boolean.FALSE : null;
        reading.problems()
                .add(Problem.error(
                                "wrong-type",
                                Reading.onOneLine(node.span()),
                                "true or false is expected here, not "
                                        + (meant == null ? node.what() : "'" + said + "'"),
                                meant == null ? "write 'true' or 'false', without quotes" : "write " + meant)
                        .fixedBy(meant == null ? Fix.NONE : Fix.of(node.span(), meant.toString())));
        return null;
    }

    int count() {
        String text = reading.scalar(node, "a number");
        if (text == null) {
            return 0;
        }
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        reading.problem(
                "wrong-type",
                node.span(),
                "'" + text + "' is not a valid number",
                "write a whole number; 1 is the first");
        return 0;
    }

    BigDecimal decimal() {
        return number("write digits only, with a decimal point if needed: 255000 or 19.95");
    }

    BigDecimal percent() {
        String help = "write a number above 0 and up to 100, such as 51 or 12.5";
        BigDecimal percent = number(help);
        if (percent == null || percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
            return percent;
        }
        reading.problem("wrong-type", node.span(), "a share of " + percent + " percent is more than the whole", help);
        return null;
    }

    private BigDecimal number(String help) {
        String text = reading.scalar(node, "a number");
        if (text == null) {
            return null;
        }
        if (DECIMAL.matcher(text).matches() && new BigDecimal(text).signum() > 0) {
            return new BigDecimal(text);
        }
        String digits = text.replaceAll("[\\s%$\u20AC\u00A3]", "").replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "");
        boolean meant = DECIMAL.matcher(digits).matches() && new BigDecimal(digits).signum() > 0;
        reading.problems()
                .add(Problem.error(
                                "wrong-type",
                                node.span(),
                                "'" + text + "' is not a valid number here",
                                meant ? "write " + digits : help)
                        // Whether a comma stands for thousands or for decimals only the author knows.
                        .fixedBy(
                                !meant
                                        ? Fix.NONE
                                        : text.contains(",")
                                                ? Fix.of(node.span(), digits).ifMeant()
                                                : Fix.of(node.span(), digits)));
        return null;
    }

    Currency currency() {
        String text = reading.scalar(node, "a currency");
        if (text == null) {
            return null;
        }
        List<Currency> all = List.copyOf(Currency.getAvailableCurrencies());
        for (Currency one : all) {
            if (one.getCurrencyCode().equals(text)) {
                return one;
            }
        }
        List<String> codes =
                all.stream().map(Currency::getCurrencyCode).sorted().toList();
        Meant meant = Meant.spelled(text, codes, "write its code of ISO 4217, such as USD or EUR");
        reading.problems()
                .add(Problem.error("unknown-value", node.span(), "'" + text + "' is not a valid currency", meant.help())
                        .fixedBy(fix(meant).ifMeant()));
        return null;
    }

    <E extends Enum<E> & Keyed> E choice(Class<E> type) {
        return choice(type, Map.of());
    }

    <E extends Enum<E> & Keyed> E choice(Class<E> type, Map<String, String> former) {
        List<String> words = ValueKind.Word.of(type).list();
        String text = reading.scalar(node, "one of " + words);
        if (text == null) {
            return null;
        }
        int at = words.indexOf(text);
        if (at >= 0) {
            return type.getEnumConstants()[at];
        }
        Meant meant = Meant.word(key, text, words, "it takes one of: " + String.join(", ", words));
        String instead = former.get(text);
        reading.problems()
                .add(Problem.error(
                                "unknown-value",
                                node.span(),
                                "'" + text + "' is not a valid value of '" + key + "'",
                                instead != null ? instead : meant.help())
                        .fixedBy(instead != null ? Fix.NONE : fix(meant)));
        return null;
    }

    /** Writes the word that is meant. */
    private Fix fix(Meant meant) {
        Fix fix = meant.word() == null
                ? Fix.NONE
                : Fix.of(node.span(), YamlText.like(node.span().text(), meant.word()));
        return meant.certain() ? fix : fix.ifMeant();
    }

    <E extends Enum<E> & Keyed> List<E> choices(Class<E> type) {
        return items().stream()
                .map(item -> item.choice(type))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    PartialDate date() {
        DateReader.Timed timed = dated(false);
        return timed == null ? null : timed.date();
    }

    DateReader.Timed timed() {
        return dated(true);
    }

    private DateReader.Timed dated(boolean timed) {
        String text = reading.scalar(node, "a date");
        if (text == null) {
            return null;
        }
        try {
            return timed ? DateReader.timed(text) : new DateReader.Timed(DateReader.parse(text), "");
        } catch (DateReader.Bad e) {
            reading.problems().add(badDate(text, e));
            return null;
        }
    }

    private Problem badDate(String text, DateReader.Bad bad) {
        List<String> meant = DateGuess.of(text);
        if (meant.isEmpty()) {
            return Problem.error(
                    "bad-date",
                    node.span(),
                    bad.getMessage(),
                    "write 2015, 2015-10, 2015-10-11, a range such as 2015-10/2016-01 or 2019/, each optionally with ~ for 'about'");
        }
        return Problem.error(
                        "bad-date",
                        node.span(),
                        "'" + text.strip() + "' is not how dates are written here",
                        "write " + meant.get(0)
                                + (meant.size() == 1
                                        ? ""
                                        : ", or " + meant.get(1) + " if the day comes before the month"))
                .fixedBy(
                        meant.size() > 1
                                ? Fix.NONE
                                : Fix.of(node.span(), YamlText.like(node.span().text(), meant.get(0))));
    }

    String url() {
        return node == null ? "" : UrlReader.web(node, reading);
    }

    /** An address of a page or a mailbox; empty when left out or wrong. */
    public String address() {
        return node == null ? "" : UrlReader.webOrMail(node, reading);
    }

    Language language() {
        String text = reading.scalar(node, "a language tag");
        return text == null ? reading.language() : reading.language(text, node.span(), reading.language());
    }

    Name name() {
        return node == null ? null : NameReader.name(key, node, reading);
    }

    List<Name.Form> forms() {
        if (node instanceof Yaml.Mapping forms) {
            return NameReader.forms(forms, reading);
        }
        if (node != null) {
            reading.wrongType(
                    node,
                    "a map from language tags to names",
                    "write the language before it, such as\n    " + key + ":\n      "
                            + reading.language().tag() + ": …");
        }
        return List.of();
    }

    Markup line() {
        return markdown((text, span) -> reading.markdown().line(text, span, reading.problems()));
    }

    Markup blocks() {
        return markdown((text, span) -> reading.markdown().blocks(text, span, reading.problems()));
    }

    private Markup markdown(BiFunction<String, Span, Markup> reader) {
        String text = reading.scalar(node, "text");
        if (text != null && text.isBlank()) {
            reading.problem("missing-key", node.span(), "'" + key + "' is empty", "fill it in, or remove the key");
        }
        return text == null ? Markup.EMPTY : reader.apply(text, node.span());
    }

    /** An id; null when left out or wrong. */
    public Ref ref() {
        String text = reading.scalar(node, "an id");
        return text == null ? null : new Ref(Ids.normal(text.strip()), node.span());
    }

    List<Ref> refs() {
        return items().stream().map(Value::ref).filter(Objects::nonNull).toList();
    }

    List<Ref> formerIds() {
        return refs().stream()
                .filter(ref -> Ids.checkForm(ref.id(), ref.span(), reading.problems()))
                .toList();
    }
}
