package org.dossier.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeCommandTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void content() throws IOException {
        project = new TestProject(folder);
        project.write("dossier.yaml", "title: Lamps\nrules: {policy-pages: off, bio-citation: off}\n");
        project.write("articles/lamps.md", """
                ---
                title: Lamps
                url: https://lamps.example/
                byline: [ada-noor, ada-holm]
                ---

                Ada Noor sold lamps to [[acme]]. Then [[ada-holm]] was paid, and Holm left. See [her](../people/ada-holm.md).

                | who |
                | --- |
                | [[ada-holm]] |
                """);
        project.write("articles/lamps.yaml", """
                claims:
                  - id: sold
                    quote: sold lamps
                    summary: The article says that she sold lamps.
                    kind: statement
                    by: article
                    about: [ada-holm, ada-noor]
                  - id: paid
                    quote: was paid
                    summary: "[[ada-holm]] says \\"so\\"."
                    kind: statement
                    by: ada-holm
                    about:
                      - ada-noor   # her
                      - acme
                relations:
                  - quote: sold lamps to
                    subject: ada-holm
                    kind: contractor
                    object: acme
                events:
                  - quote: Holm left
                    title: She leaves
                    participants: [{entity: ada-holm}]
                """);
        project.write("organizations/acme.md", "---\nname: Acme\n---\n");
        project.write("people/ada-noor.md", """
                ---
                # The first of them
                name: Ada Noor
                aliases: [A. Noor]
                names:
                  ar: آدا
                description: Seller of lamps.   # short
                sources: [log]
                tags: lamps, oil
                links:
                  - https://noor.example/
                identifiers: {register: "12"}
                ---

                She sold lamps [@log].
                """);
        project.write("people/ada-holm.md", """
                ---
                # Her second marriage
                name: {en: Ada Holm, ar: آدا هولم}
                aliases: [A. Noor, Ada P. Holm]
                weak_aliases: [the lamp lady]
                former: [holm]
                sources:
                  - log
                  - id: log
                    locator: page 4   # at the top
                facts:
                  - label: Office
                    text: |
                      Of [[ada-holm|Holm]].
                    sources: [log]
                relations:
                  - kind: founder
                    object: acme
                    sources: [log]
                birth: {date: 1971, sources: [log]}
                tags: [oil, glass]
                links: [{url: https://noor.example/}, {url: https://holm.example/, label: "Hers"}]
                identifiers:
                  register: "12"
                  other: 7
                different_from: [cy-holm]
                ---

                [[ada-holm]] left [@log, page 4].
                """);
        project.write("people/cy-holm.md", "---\nname: Cy Holm\ndifferent_from:\n  - ada-holm\n---\n");
        project.write("people/una-may.md", "---\nname: Una May\ndifferent_from: [ada-noor, ada-holm]\n---\n");
        project.write("sources.yaml", "log: {title: The log, locator: shelf}\n");
    }

    private void said(String words) {
        assertTrue(project.said().contains(words), project.said());
    }

    private void replace(String file, String words, String by) throws IOException {
        String text = project.read(file);
        assertTrue(text.contains(words), text);
        project.write(file, text.replace(words, by));
    }

    @Test
    void makesOneOfTwo() throws IOException {
        assertEquals(0, project.run("build"), project::said);
        String page = Files.readString(folder.resolve("site/articles/lamps.html"));
        String relation = page.replaceAll("(?s).*id=\"relation-(relation-[a-z0-9]+)\".*", "$1");
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm"), project::said);
        said("'ada-holm' is part of 'ada-noor' now.");
        said("in this claim one of the two speaks about the other");
        assertFalse(project.has("people/ada-holm.md"));
        String merged = project.read("people/ada-noor.md");
        String made = merged.replaceAll("(?s).*- id: (relation-[a-z0-9]+).*", "$1");
        assertEquals("""
                ---
                # The first of them
                name: Ada Noor
                aliases: [A. Noor, Ada Holm, Ada P. Holm]
                names:
                  ar: [آدا, آدا هولم]
                description: Seller of lamps.   # short
                sources:
                  - log
                  - id: log
                    locator: page 4
                tags: ["lamps, oil", oil, glass]
                links:
                  - https://noor.example/
                  - {url: https://holm.example/, label: "Hers"}
                identifiers: {other: "7", register: "12"}
                weak_aliases: [the lamp lady, Holm, هولم]
                birth: {date: 1971, sources: [log]}
                facts:
                  - label: Office
                    text: |
                      Of [[ada-noor|Holm]].
                    sources: [log]
                relations:
                  - id: MADE
                    kind: founder
                    object: acme
                    sources: [log]
                different_from: [cy-holm]
                # Merged into this from 'ada-holm', where it said:
                # # Her second marriage
                # name: {en: Ada Holm, ar: آدا هولم}
                # aliases: [A. Noor, Ada P. Holm]
                # weak_aliases: [the lamp lady]
                # former: [holm]
                # sources:
                #   - log
                #   - id: log
                #     locator: page 4   # at the top
                # facts:
                #   - label: Office
                #     text: |
                #       Of [[ada-holm|Holm]].
                #     sources: [log]
                # relations:
                #   - kind: founder
                #     object: acme
                #     sources: [log]
                # birth: {date: 1971, sources: [log]}
                # tags: [oil, glass]
                # links: [{url: https://noor.example/}, {url: https://holm.example/, label: "Hers"}]
                # identifiers:
                #   register: "12"
                #   other: 7
                # different_from: [cy-holm]
                former: [ada-noor, holm, ada-holm]
                ---

                She sold lamps [@log].

                [[ada-noor|Ada Holm]] left [@log, page 4].
                """.replace("MADE", made), merged);
        assertEquals("""
                ---
                title: Lamps
                url: https://lamps.example/
                byline: [ada-noor]
                ---

                Ada Noor sold lamps to [[acme]]. Then [[ada-noor|Ada Holm]] was paid, and Holm left. See [her](../people/ada-noor.md).

                | who |
                | --- |
                | [[ada-noor\\|Ada Holm]] |
                """, project.read("articles/lamps.md"));
        String notes = project.read("articles/lamps.yaml");
        assertTrue(notes.contains("about: [ada-noor]\n"), notes);
        assertTrue(notes.contains("summary: \"[[ada-noor|Ada Holm]] says \\\"so\\\".\"\n"), notes);
        assertTrue(
                notes.contains("  - id: " + relation + "\n    quote: sold lamps to\n    subject: ada-noor\n"), notes);
        assertTrue(project.read("people/cy-holm.md").contains("  - ada-noor\n"));
        assertTrue(project.read("people/una-may.md").contains("different_from: [ada-noor]\n"));
        assertEquals(0, project.run("build"), project::said);
        assertTrue(Files.readString(folder.resolve("site/people/ada-holm.html")).contains("url=ada-noor.html"));
        assertTrue(Files.readString(folder.resolve("site/people/holm.html")).contains("url=ada-noor.html"));
        assertTrue(Files.readString(folder.resolve("site/articles/lamps.html")).contains("relation-" + relation));
    }

    @Test
    void whatIsPublishedIsNoOther() throws IOException {
        assertEquals(0, project.run("check", "--accept"), project::said);
        String lock = project.read("dossier.lock");
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm"), project::said);
        assertEquals(lock, project.read("dossier.lock"));
        assertEquals(0, project.run("check"), project::said);
        assertFalse(project.said().contains("correction-log"), project.said());
    }

    @Test
    void showsWhatItWouldDoAndDoesNothing() throws IOException {
        Map<String, String> before = project.files();
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm", "--dry-run"), project::said);
        said("  - byline: [ada-noor, ada-holm]\n  + byline: [ada-noor]\n");
        said("content/people/ada-holm.md -> (removed)");
        assertEquals(before, project.files());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "people/ada-holm.md; cy-holm]; cy-holm, ada-noor]; it is recorded here that 'ada-holm' and 'ada-noor' are different",
                "people/ada-holm.md; founder@    object: acme; associate@    object: ada-noor; relation between the two",
                "people/ada-holm.md; tags:; redact: true # ; only one of the two is withheld",
                "people/ada-holm.md; tags:; description: Of glass. # ; the two profiles differ in 'description'",
                "people/ada-holm.md; register: \"12\"; register: \"13\"; the two profiles differ in 'identifiers: register'",
                "people/ada-holm.md; tags:; common_word: true # ; the two profiles differ in 'common_word'",
                "people/ada-noor.md; tags:; match: {surname: false} # ; the two profiles differ in 'match'",
                "people/ada-noor.md; tags:; never: [Ada P. Holm] # ; never this profile",
                "people/ada-noor.md; tags:; weak_aliases: [Ada Holm] # ; error[change-refused]: 'Ada Holm' is a weak name here",
                "people/ada-noor.md; sources: [log]; sources: [log, # on paper@]; contains a comment",
                "people/ada-holm.md; tags:; living: false@tags:; error[change-refused]: 'ada-holm' is recorded as dead, and 'ada-noor' is not",
                "people/ada-noor.md; tags:; living: false@tags:; error[change-refused]: 'ada-noor' is recorded as dead, and 'ada-holm' is not",
                "people/ada-noor.md; tags:; death: {date: 1999, sources: [log]}@tags:; error[change-refused]: 'ada-noor' is recorded as dead",
                "articles/lamps.yaml; relations:; responses:@  - {by: ada-noor, to: [sold], status: declined}@  - {by: ada-holm, to: [sold], status: no-reply}@relations:; the two responded differently to the claim 'sold'",
                "articles/lamps.yaml; {entity: ada-holm}]; {entity: ada-holm}, {entity: ada-noor}]; both take part",
            })
    void whatSaysThatTheyAreTwoMustGoFirst(String file, String words, String by, String message) throws IOException {
        replace(file, words.replace('@', '\n'), by.replace('@', '\n'));
        Map<String, String> before = project.files();
        assertEquals(1, project.run("merge", "ada-noor", "ada-holm"));
        said("error[change-refused]");
        said(message);
        assertEquals(before, project.files());
    }

    @Test
    void whatDiffersIsChosenByTheAuthorAndKeptAsAComment() throws IOException {
        replace("people/ada-holm.md", "tags:", "description: |\n  Of glass,\n  and [[ada-noor]].\ntags:");
        assertEquals(2, project.run("merge", "ada-noor", "ada-holm", "--prefer", "acme"));
        Map<String, String> before = project.files();
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm", "--prefer", "ada-noor"), project::said);
        assertTrue(project.read("people/ada-noor.md").contains("\ndescription: Seller of lamps.   # short\n"));
        assertTrue(project.read("people/ada-noor.md").contains("\n# description: |\n#   Of glass,\n"));
        for (Map.Entry<String, String> file : before.entrySet()) {
            Files.writeString(Path.of(file.getKey()), file.getValue());
        }
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm", "--prefer", "ada-holm"), project::said);
        String merged = project.read("people/ada-noor.md");
        assertTrue(merged.contains("\ndescription: |\n  Of glass,\n  and [[ada-noor]].   # short\n"), merged);
        assertTrue(merged.contains("\n# And here, before that:\n# description: Seller of lamps.\n"), merged);
    }

    @Test
    void whoIsAliveIsNotCalledDeadSilently() throws IOException {
        replace("people/ada-holm.md", "tags:", "living: false\ntags:");
        Map<String, String> before = project.files();
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm", "--prefer", "ada-noor"), project::said);
        assertFalse(project.read("people/ada-noor.md").contains("\nliving: false\n"));
        for (Map.Entry<String, String> file : before.entrySet()) {
            Files.writeString(Path.of(file.getKey()), file.getValue());
        }
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm", "--prefer", "ada-holm"), project::said);
        assertTrue(project.read("people/ada-noor.md").contains("\nliving: false\n"));
        said("'ada-noor' is recorded as dead now; 'ada-noor' was not.");
        project.write("people/cy-holm.md", "---\nname: Cy Holm\nliving: false\n---\n");
        project.write("people/c-holm.md", "---\nname: C. Holm\n---\n");
        assertEquals(1, project.run("merge", "cy-holm", "c-holm", "--prefer", "c-holm"));
        said("'cy-holm' is recorded as dead, and you prefer 'c-holm', who is not");
        assertEquals(0, project.run("merge", "cy-holm", "c-holm", "--prefer", "cy-holm"), project::said);
        said("'cy-holm' is recorded as dead now; 'c-holm' was not.");
    }

    @Test
    void whoRespondedTwiceIsShown() throws IOException {
        replace("articles/lamps.yaml", "relations:", """
                responses:
                  - {by: ada-noor, to: [sold], status: declined, date: 2020}
                  - {by: ada-holm, to: [sold], status: no-reply, date: 2021}
                relations:""");
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm"), project::said);
        said("both responded to the claim 'sold'");
    }

    @Test
    void textsThatDoNotFitBehindEachOtherAreRefused() throws IOException {
        replace("people/ada-noor.md", "lamps [@log].", "lamps [@log][^1].\n\n[^1]: At night.");
        replace("people/ada-holm.md", "left [@log, page 4].", "left [@log, page 4][^1].\n\n[^1]: By day.");
        Map<String, String> before = project.files();
        assertEquals(1, project.run("merge", "ada-noor", "ada-holm"));
        said("the two texts cannot be joined: 'By day.' would be lost");
        assertEquals(before, project.files());
    }

    @Test
    void aDraftIsNotPublishedOnTheWay() throws IOException {
        project.write("people/a-noor.md", "---\nname: A. N. Noor\ndraft: true\n---\n");
        assertEquals(1, project.run("merge", "ada-noor", "a-noor"));
        said("content/people/a-noor.md: error[change-refused]: only one of the two is a draft");
        project.write("people/b-noor.md", "---\nname: B. Noor\ndraft: true\n---\n\nMore.\n");
        assertEquals(0, project.run("merge", "a-noor", "b-noor"), project::said);
        assertEquals(
                "---\nname: A. N. Noor\ndraft: true\naliases: [B. Noor]\n# Merged into this from 'b-noor', where it said:\n"
                        + "# name: B. Noor\n# draft: true\n---\n\nMore.\n",
                project.read("people/a-noor.md"));
    }

    @Test
    void onlyTwoOfAKindCanBeOne() {
        assertEquals(1, project.run("merge", "ada-noor", "acme"));
        said("a person and an organization cannot be one");
        assertEquals(2, project.run("merge", "ada-noor", "lamps"));
        assertEquals(2, project.run("merge", "ada-noor", "ada-noor"));
        assertEquals(2, project.run("merge", "ada-nor", "ada-holm"));
        said("did you mean 'ada-noor'?");
    }

    @Test
    void aNameThatStandsElsewhereTooIsSaid() throws IOException {
        // Until now the bare surname was nobody's here; as a weak name it follows either of her names.
        project.write(
                "articles/more.md", "---\ntitle: More\nurl: https://more.example/\n---\n\nAda Noor came. Holm left.\n");
        assertEquals(0, project.run("merge", "ada-noor", "ada-holm"), project::said);
        said("content/articles/more.md: warning[change-refused]: mentions of them in this article: 1 before, 2 now");
    }
}
