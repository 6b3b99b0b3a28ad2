package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dossier.model.Language;
import org.dossier.read.ArticleReader;
import org.dossier.read.markdown.MarkdownReader;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML takes for a comment where an author meant text. */
class CutTextTest {
    private static List<Problem> problems(String frontMatter) {
        Problems problems = new Problems();
        SourceFile file = SourceFile.of("a.md", "---\n" + frontMatter + "\n---\n\nx\n");
        new Reading(problems, new MarkdownReader(), Language.ENGLISH)
                .file(one -> ArticleReader.read("a", file, null, new Yaml(), one));
        return problems.sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: T #1",
                "title: #1",
                "title: #hashtag",
                "title: \"T\" #1",
                "title: {en: T #1\n  }",
                "title:\n  en: #1",
                "title: T\nsubtitle: T #1",
                "title: T\nlicense: T # 1",
                "title: T\ntags: #1",
                "title: T\ntags:\n- #1",
                "title: T\ntags: [a, #1\n b]",
                "title: T\nbyline: A #1",
                "title: T\nbyline: [A #1\n ]",
                "title: T\noutlet: #1",
                "title: T\nsummary: T\n  t #1",
                "title: T\nimage:\n  file: x.png\n  alt: A #1",
                "title: T\nreview: {by: A #1\n  }",
                "title: T\nsummary: A text that was broken before\n  #1 of two",
                "title: T\nsummary: A text\n\n  #1 of two",
                "title: T\nsummary:\n  A text\n  #1 of two",
                "title: T\ntags:\n  - long\n    #1 of two\n  - b",
                "title: T\nreview:\n  by: A\n    #1 of two",
                "title: T\nlicense: the language C #"
            })
    void textThatEndsAtASignIsReportedOnce(String frontMatter) {
        List<Problem> found = problems(frontMatter);
        assertEquals(List.of("yaml-text"), found.stream().map(Problem::code).toList(), found::toString);
        assertTrue(found.get(0).help().contains("\n    "), found.get(0)::help);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: T # a comment",
                "title: T # #1",
                "title: T ## 1",
                "title: \"T #1\"",
                "title: 'T #1' # 1 of 2",
                "title: T#1",
                "title: C# and F#",
                "title: T\n# 1\n#1\nsubtitle: T",
                "title: T\ndate: 2024 #1",
                "title: T\nurl: https://a.example/#x #1",
                "title: T\ntype: news #1",
                "title: T\nsummary: |\n  T #1",
                "title: T\nsummary: >-\n  T\n  t #1",
                "title: T\nsubtitle: #",
                "title: T\nsubtitle: # to come",
                "title: T\nformer: #1",
                "title: T\nimage: #later",
                "title: T\nsummary: \"T\"\n  #1 of two",
                "title: T\nsummary: T\n  # of two\n  ## of three",
                "title: T\ntags:\n  - a\n  #- b\n  - c",
                "title: T\nreview:\n  by: A\n  #date: 2024-01-01",
                "title: T\nlicense: T ##"
            })
    void commentsStayComments(String frontMatter) {
        assertEquals(List.of(), problems(frontMatter));
    }

    @Test
    void showsTheLineInQuotes() {
        assertEquals(
                "put the text in quotes; if this is a comment, write a space after the '#'. write\n    title: \"Ranked #1 in town\"",
                problems("title: Ranked #1 in town").get(0).help());
        assertEquals(
                "put the text in quotes; if this is a comment, write a space after the '#'. write\n    title: '\"Yes\" #1'",
                problems("title: \"Yes\" #1").get(0).help());
        assertEquals(
                "#1 in town", problems("title: Ranked #1 in town").get(0).span().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: T\nsubtitle: a\n  - b",
                "title: T\ntags:\n- a\n - b",
                "title: T\nsummary: a\n  1. b",
                "title: T\nsubtitle: a\n  > b"
            })
    void linesThatAreJoinedAreReported(String frontMatter) {
        List<Problem> found = problems(frontMatter);
        assertEquals("yaml-text", found.get(0).code(), found::toString);
        assertTrue(found.get(0).message().contains("joined"), found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a\n  b - c",
                "title: T\nsummary: |\n  - b",
                "title: a\n  -b",
                "title: a\n\n  - b",
                "title: a\n  1990 was a year"
            })
    void otherLinesAreNot(String frontMatter) {
        assertTrue(problems(frontMatter).stream().noneMatch(one -> one.code().equals("yaml-text")));
    }
}
