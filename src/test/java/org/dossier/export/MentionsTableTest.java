package org.dossier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dossier.HostileStrings;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.output.Csv;
import org.dossier.source.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTableTest {
    /** Names after characters beyond U+FFFF, in two scripts, and words that a table would take for a formula. */
    private static TestContent content() {
        return new TestContent()
                .organization("acme", "Acme", "aliases: ['=Acme']")
                .person("mona", "Mona", "aliases: [منى]")
                .article("first", "😀 Acme met منى.\n\n=Acme 𝕒𝕓 and \"Acme\", they said.\n")
                .article("ثانية", "نص منى هنا.", "language: ar");
    }

    @Test
    void holdsEveryMention() {
        assertEquals("""
                article,entity,kind,how,start,end,quote,anchor,sentence
                first,acme,organization,auto,2,6,Acme,m-acme-1,😀 Acme met منى.
                first,mona,person,auto,11,14,منى,m-mona-1,😀 Acme met منى.
                first,acme,organization,auto,17,22,'=Acme,m-acme-2,"'=Acme 𝕒𝕓 and “Acme”, they said."
                first,acme,organization,auto,31,35,Acme,m-acme-3,"'=Acme 𝕒𝕓 and “Acme”, they said."
                ثانية,mona,person,auto,3,6,منى,m-mona-1,نص منى هنا.
                """.replace("\n", "\r\n"), content().site().text("data/mentions.csv"));
    }

    @Test
    void quoteIsTheTextFromStartToEnd() {
        assertEquals(List.of("Acme", "منى", "=Acme", "Acme", "منى"), quotes(content()));
    }

    @Test
    void quoteIsTheTextFromStartToEndWhateverTheText() {
        TestContent content = content();
        List<String> hostile = HostileStrings.all();
        for (int i = 0; i < hostile.size(); i++) {
            String words = hostile.get(i);
            String text = words.replaceAll("\\p{Punct}", "\\\\$0");
            // Some are no name: then there is no such profile, and an error.
            content.organization("o-" + i, YamlText.quoted(words))
                    .article("n-" + i, "😀 \uD800" + text + " Acme " + text + "\n\n" + text + " منى!");
        }
        List<String> quotes = quotes(content);
        assertTrue(quotes.size() > 2 * hostile.size(), "two in each, and many of the others");
        assertTrue(new HashSet<>(quotes).size() > 200, "not only the two");
    }

    /** The quotes of all rows, each of which is where its row says. */
    private static List<String> quotes(TestContent content) {
        Dossier dossier = content.dossier();
        List<List<String>> rows = rows(TestSite.text(table(dossier).csv()));
        int mentions = dossier.articles().stream()
                .mapToInt(article -> article.mentions().size())
                .sum();
        assertEquals(1 + mentions, rows.size());
        Map<String, String> texts = dossier.articles().stream()
                .collect(Collectors.toMap(Article::id, article -> TestSite.text(PublishedText.file(article))));
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(9, row.size(), row::toString);
            int[] points = texts.get(row.get(0)).codePoints().toArray();
            int start = Integer.parseInt(row.get(4));
            assertEquals(new String(points, start, Integer.parseInt(row.get(5)) - start), plain(row.get(6)));
            row.forEach(cell -> assertFalse(!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0, cell));
        }
        return rows.subList(1, rows.size()).stream()
                .map(row -> plain(row.get(6)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", " =1", "'=1", "''\u00A0-2", "＝1", "@"})
    void aFormulaIsDefusedAndComesBack(String text) throws IOException {
        List<String> row = rows(cell(text) + "\r\n").get(0);
        assertEquals("'" + text, row.get(0));
        assertEquals(text, plain(row.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'quoted'", "a=b", "x", "'90s", "1", "(=1)", "\"=1\""})
    void otherTextStaysAsItIs(String text) throws IOException {
        assertEquals(text, rows(cell(text) + "\r\n").get(0).get(0));
        assertEquals(text, plain(text));
    }

    @Test
    void hasNoByteOrderMark() {
        assertTrue(content().site().text("data/mentions.csv").startsWith("article,"));
    }

    private static String cell(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        csv.text(text).flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Takes the apostrophe off again, as {@link Csv} tells readers. */
    private static String plain(String cell) {
        return cell.startsWith("'") && Csv.FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** A reader of RFC 4180, written from its grammar. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertEquals('\n', csv.charAt(++i));
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertTrue(row.isEmpty() && cell.isEmpty(), "the last line is ended");
        return rows;
    }

    private static Table table(Dossier dossier) {
        return DataTables.of(dossier).stream()
                .filter(table -> table.name().equals("mentions"))
                .findFirst()
                .orElseThrow();
    }
}
