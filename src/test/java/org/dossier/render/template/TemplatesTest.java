package org.dossier.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.model.Language;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;
import org.dossier.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    private static final NavItem PAGE = new NavItem("<b>&\"'\u0001", "key", 1000000, false);

    @TempDir
    Path folder;

    /** Stands for any view. */
    record View(String text, Html html, List<LinkView> links, Iterable<String> lazy, LinkView none, boolean yes) {}

    private static View view() {
        return new View(
                "<i>",
                new Html("<i>x</i>"),
                List.of(LinkView.of("a", "b")),
                LazyLists.map(List.of(1, 2), number -> "n" + number),
                null,
                true);
    }

    private String print(String template) throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), template);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(folder, Labels.of(Language.ENGLISH)).print("t.ftlh", PAGE, view(), "people/x.html", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Problem problem(String template) {
        return assertThrows(TemplateProblem.class, () -> print(template)).problem();
    }

    @Test
    void textIsEscapedAndMarkupIsNot() throws IOException {
        assertEquals(
                "&lt;b&gt;&amp;&quot;&#39;\uFFFD 1000000 &lt;i&gt; <i>x</i> true",
                print("${page.label} ${page.count} ${view.text} ${view.html} ${view.yes}"));
    }

    @Test
    void listsRecordsAndWhatIsNotThere() throws IOException {
        assertEquals(
                "a n1 n2 n1 n2 none",
                print("<#list view.links as l>${l.text}</#list><#list 1..2 as i><#list view.lazy as n>"
                        + " ${n}</#list></#list> <#if !view.none??>none</#if>"));
        assertEquals("empty", print("<#if !view.links[0].kind?has_content>empty</#if>"));
        assertEquals("has", print("<#if view.html?has_content>has</#if>"));
    }

    @Test
    void labelsTakeTextAndMarkup() throws IOException {
        assertEquals(
                "By &lt;i&gt; By <i>x</i> 2 claims",
                print("${label(\"byline\", view.text)} ${label(\"byline\", view.html)} ${count(\"claims\", 2)}"));
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndThePage() {
        Problem problem = problem("<p>\n  ${view.nme}\n</p>");
        assertEquals("template", problem.code());
        assertEquals("templates/t.ftlh:2:3", problem.span().toString());
        assertEquals("${view.nme}", problem.span().text());
        assertTrue(problem.message().contains("people/x.html"), problem.message());
        assertTrue(problem.message().contains("there is no 'nme' in a View"), problem.message());
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        Problem problem = problem("one\n<#if view.yes>");
        assertEquals(2, problem.span().line());
        assertEquals("template", problem.code());
        assertEquals(
                "templates/t.ftlh:1:1", problem("${view.text").span().file().path() + ":1:1");
    }

    @Test
    void aMistakeInAnImportedTemplateIsToldThere() throws IOException {
        Files.writeString(folder.resolve("broken.ftlh"), "\n<#macro a>");
        Problem problem = problem("<#import \"broken.ftlh\" as b>");
        assertEquals("templates/broken.ftlh", problem.span().file().path());
        assertTrue(problem("<#import \"missing.ftlh\" as b>").message().contains("missing.ftlh"));
        assertTrue(problem("${label(\"no-such-key\")}").message().contains("there is no label 'no-such-key'"));
    }

    @Test
    void templatesReachNothingOfTheProgram() {
        problem("${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        problem("${view.class.name}");
        problem("${view?api.class}");
        problem("${view.text.getClass()}");
        problem("<#include \"../outside.txt\">");
        problem("<#include \"/etc/passwd\">");
    }

    @Test
    void aFailingDiskIsNoMistakeOfTheTemplate() throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), "x".repeat(100_000));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        Templates templates = new Templates(folder, Labels.of(Language.ENGLISH));
        IOException e = assertThrows(IOException.class, () -> templates.print("t.ftlh", PAGE, view(), "x.html", full));
        assertEquals("disk full", e.getMessage());
    }
}
