package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dossier.TestContent;
import org.dossier.TestSite;
import org.dossier.model.Dossier;
import org.dossier.output.InParts;
import org.dossier.output.OfOne;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.dossier.source.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedPartsTest {
    private static final String AS = "0123456789abcdef";

    @TempDir
    private Path folder;

    private Memory memory = Memory.fresh(Instant.EPOCH);
    private final List<String> made = new ArrayList<>();

    /** What a part is about. */
    private record Thing(String words) {}

    private Dossier dossier(String name) {
        return new TestContent()
                .person("ada", name)
                .article("a", "Ada North came.")
                .dossier();
    }

    /** A file that has things, each followed by a name that it asks for, between brackets. */
    private OutputFile.Content file(Dossier dossier, List<Thing> things) {
        PageMemory kept = PageMemory.of(memory, dossier, folder);
        Dossier told = kept.dossier();
        InParts content = out -> {
            out.write('[');
            for (Thing thing : things) {
                if (out.begin(List.of(thing))) {
                    made.add(thing.words());
                    out.write(
                            (thing.words() + told.profile("ada").name().text() + ";").getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write('?');
                }
                out.end();
            }
            out.write(']');
        };
        return kept.kept(new Offered("e", "f", List.of(new OutputFile("data/x.txt", content))))
                .files()
                .get(0)
                .content();
    }

    /** Makes it as a build does, beside what the build before left. */
    private String build(Dossier dossier, List<Thing> things) throws IOException {
        return build(file(dossier, things));
    }

    private String build(OutputFile.Content file) throws IOException {
        made.clear();
        Path standing = folder.resolve("x.txt");
        if (file.knownAs() == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (file.resembles() == null) {
                file.writeTo(out);
            } else {
                assertEquals(print(Files.readString(standing)), file.resembles());
                file.writeTo(out, standing);
            }
            Files.write(standing, out.toByteArray());
            file.madeAs(print(out.toString(StandardCharsets.UTF_8)), out.size());
        } else {
            assertEquals(print(Files.readString(standing)), file.knownAs());
            assertEquals(Files.size(standing), file.knownSize());
        }
        memory = memory.next(Instant.EPOCH);
        return Files.readString(standing);
    }

    private static String print(String text) {
        return AS + text.hashCode();
    }

    @Test
    void onlyWhatMayBeAnotherIsMade() throws IOException {
        Dossier dossier = dossier("Ada North");
        Thing one = new Thing("one");
        Thing two = new Thing("two");
        Thing three = new Thing("three");
        assertEquals("[oneAda North;twoAda North;threeAda North;]", build(dossier, List.of(one, two, three)));
        assertEquals(List.of("one", "two", "three"), made);
        build(dossier, List.of(one, two, three));
        assertEquals(List.of(), made, "all is known");
        Thing same = new Thing("two");
        build(dossier, List.of(one, same, three));
        assertEquals(List.of("two"), made.stream().distinct().toList(), "made, and found to be the same");
        Thing longer = new Thing("twenty-two");
        assertEquals("[oneAda North;twenty-twoAda North;threeAda North;]", build(dossier, List.of(one, longer, three)));
        assertEquals(List.of("twenty-two"), made);
        assertEquals("[oneAda North;twenty-twoAda North;]", build(dossier, List.of(one, longer)));
        assertEquals(List.of(), made);
        assertEquals(
                "[threeAda North;oneAda North;two9Ada North;]", build(dossier, List.of(three, one, new Thing("two9"))));
        assertEquals(List.of("three", "one", "two9"), made);
        assertEquals("[]", build(dossier, List.of()));
        assertEquals("[oneAda North;]", build(dossier, List.of(one)));
    }

    @Test
    void whatAPartAsksForCounts() throws IOException {
        List<Thing> things = List.of(new Thing("one"), new Thing("two"));
        build(dossier("Ada North"), things);
        Dossier renamed = dossier("Ada South");
        assertEquals("[oneAda South;twoAda South;]", build(renamed, things));
        build(renamed, things);
        assertEquals(List.of(), made, "the same answer");
        build(dossier("Ada South"), things);
        assertEquals(List.of("one", "two"), made.stream().distinct().toList(), "another profile of that name");
    }

    private static final Dossier TWO_PEOPLE = of(true, true);

    private static Dossier of(boolean ada, boolean ben) {
        TestContent content = new TestContent();
        TestContent one = ada ? content.person("ada", "Ada North") : content.organization("ada", "Ada North");
        return (ben ? one.person("ben", "Ben Vale") : one.organization("ben", "Ben Vale")).dossier();
    }

    /** Two parts, of which each asks what someone is. */
    private OutputFile.Content kinds(boolean ada, boolean ben) {
        Dossier other = of(ada, ben);
        Dossier dossier = new Dossier(
                TWO_PEOPLE.settings(),
                other.articles(),
                other.profiles(),
                other.sources(),
                other.pages(),
                other.assets(),
                other.relations(),
                other.index(),
                other.reads());
        PageMemory kept = PageMemory.of(memory, dossier, folder);
        Dossier told = kept.dossier();
        InParts content = out -> {
            for (String id : List.of("ada", "ben")) {
                if (out.begin(List.of(AS))) {
                    made.add(id);
                    out.write((told.kindOf(id).key() + ";").getBytes(StandardCharsets.UTF_8));
                }
                out.end();
            }
        };
        return kept.kept(new Offered("e", "f", List.of(new OutputFile("data/x.txt", content))))
                .files()
                .get(0)
                .content();
    }

    @Test
    void aPartRestsOnWhatItAskedItself() throws IOException {
        assertEquals("person;person;", build(kinds(true, true)));
        assertEquals("person;organization;", build(kinds(true, false)));
        assertEquals(List.of("ben"), made);
        assertEquals("person;organization;", build(kinds(true, false)));
        assertEquals(List.of(), made);
        assertEquals("organization;organization;", build(kinds(false, false)));
        assertEquals(List.of("ada"), made, "although it was only copied since it asked");
        assertEquals("organization;person;", build(kinds(false, true)));
        assertEquals(List.of("ben"), made);
    }

    /** As by the page that says how large it is. */
    @Test
    void itMayBeWrittenOnceMoreWhileItIsWritten() throws IOException {
        PageMemory kept = PageMemory.of(memory, dossier("Ada North"), folder);
        List<OutputFile.Content> files = new ArrayList<>();
        List<String> more = new ArrayList<>(List.of("once more"));
        InParts content = out -> {
            if (!more.isEmpty()) {
                more.clear();
                assertEquals("one;", new String(TestSite.bytes(files.get(0)), StandardCharsets.UTF_8));
                files.get(0).madeAs(AS, 4);
            }
            out.begin(List.of(AS));
            out.write("one;".getBytes(StandardCharsets.UTF_8));
            out.end();
        };
        files.add(kept.kept(new Offered("e", "f", List.of(new OutputFile("data/x.txt", content))))
                .files()
                .get(0)
                .content());
        assertEquals("one;", new String(TestSite.bytes(files.get(0)), StandardCharsets.UTF_8));
        files.get(0).madeAs(AS, 4);
        memory = memory.next(Instant.EPOCH);
    }

    @Test
    void whatIsMadeOfOneThingIsKnownByIt() {
        PageMemory kept = PageMemory.of(memory, dossier("Ada North"), folder);
        Thing one = new Thing("one");
        OutputFile.Content content = kept.kept(ofOne(one)).files().get(0).content();
        assertNull(content.knownAs());
        TestSite.bytes(content);
        content.madeAs(AS, 3);
        memory = memory.next(Instant.EPOCH);
        PageMemory next = PageMemory.of(memory, dossier("Ada South"), folder);
        OutputFile.Content again = next.kept(ofOne(one)).files().get(0).content();
        assertEquals(AS, again.knownAs());
        assertEquals(3, again.knownSize());
        assertNotEquals(
                AS, next.kept(ofOne(new Thing("one"))).files().get(0).content().knownAs());
    }

    private static Offered ofOne(Thing thing) {
        OutputFile.Content words = out -> out.write(thing.words().getBytes(StandardCharsets.UTF_8));
        return Offered.of("e", "f", "data/one.txt", new OfOne(thing, words));
    }
}
