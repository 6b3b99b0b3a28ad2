package org.dossier.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Reads.Question;
import org.dossier.model.Reads.What;
import org.dossier.model.Settings;
import org.dossier.output.InParts;
import org.dossier.output.OfOne;
import org.dossier.output.Offered;
import org.dossier.output.OutputFile;
import org.dossier.render.context.SiteContext;
import org.dossier.source.Memory;
import org.dossier.source.Sha256;

/**
 * Which files would be what they were in the build before: those that are about the same articles or profiles, in the same surroundings, and got
 * the same answers to all that they asked of the dossier while they were drawn. A file is drawn on one thread, and all that is asked of the
 * dossier there is taken for its question.
 */
public final class PageMemory {
    private final String what;
    private final Memory memory;
    private final Dossier dossier;
    private final Path templates;
    private final Answers answers;
    private Surroundings surroundings;

    /** What a file asked for when it was last drawn, which part of what it is about it showed, and what it was. */
    private record Known(List<Question> questions, String part, String fingerprint, int size) {}

    /** What every file has besides what it asks for; cards, titles and navigation are null where files have none. */
    private record Surroundings(
            Settings settings,
            Settings.Cards cards,
            Map<String, String> shortTitles,
            PageTitles titles,
            Navigation navigation,
            String templates) {}

    /**
     * For the pages of a dossier and its data files, which ask the same.
     *
     * @param memory of the build before
     * @param templates the project's own
     */
    public static PageMemory of(Memory memory, Dossier dossier, Path templates) {
        return new PageMemory("pages", memory, dossier, templates);
    }

    /** @param what the kind of files, unlike that of other memories of the same build */
    PageMemory(String what, Memory memory, Dossier dossier, Path templates) {
        this.what = what;
        this.memory = memory;
        this.dossier = dossier;
        this.templates = templates;
        this.answers = new Answers(what, memory, dossier);
    }

    /** Told once what all pages have. */
    void begin(SiteContext all, Frames frames) {
        begin(all, frames.cards(), frames.titles(), frames.navigation());
    }

    /** Told once what all files have that are no pages. */
    void begin(SiteContext all) {
        begin(all, null, null, null);
    }

    private void begin(SiteContext all, Settings.Cards cards, PageTitles titles, Navigation navigation) {
        answers.begin(all);
        if (memory.keeps()) {
            surroundings = memory.same(
                    Surroundings.class,
                    Memory.key(Surroundings.class, what),
                    new Surroundings(
                            dossier.settings(), cards, all.shortTitles(), titles, navigation, digest(templates)));
        }
    }

    /** Of all that is in a folder; the templates that come with the program are part of that. */
    private static String digest(Path folder) {
        if (!Files.exists(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append('\0').append(Sha256.of(Files.readAllBytes(file)));
            }
            return Sha256.of(all.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dossier, for those who make what is to be remembered. */
    public Dossier dossier() {
        return dossier.telling(answers);
    }

    /** The same data, of which only what has changed is made again. */
    public Offered kept(Offered data) {
        return memory.keeps() ? data.each(this::kept) : data;
    }

    private OutputFile.Content kept(String route, OutputFile.Content content) {
        if (content instanceof OfOne one) {
            return new Remembered(route, List.of(one.thing()), "", one.content());
        }
        return content instanceof InParts parts ? new RememberedParts(memory, answers, route, parts) : content;
    }

    /** A page that is not drawn where it is what it was. */
    OutputFile.Content of(Page page, OutputFile.Content drawn) {
        return page.about() == null
                ? drawn
                : of(page.route(), page.about().things(), page.about().part(), drawn);
    }

    /**
     * A file that is not made where it is what it was.
     *
     * @param about what it is made of besides what it asks for; compared by identity
     * @param part which part of that
     */
    OutputFile.Content of(String route, List<?> about, String part, OutputFile.Content drawn) {
        return memory.keeps() ? new Remembered(route, about, part, drawn) : drawn;
    }

    private final class Remembered implements OutputFile.Content {
        private final List<?> about;
        private final String part;
        private final OutputFile.Content drawn;
        private final Object key;
        private volatile List<Question> questions;
        private volatile Known known;

        Remembered(String route, List<?> about, String part, OutputFile.Content drawn) {
            this.about = about;
            this.part = part;
            this.drawn = drawn;
            this.key = Memory.key(Known.class, route);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Set<Question> asked = answers.ask();
            try {
                drawn.writeTo(out);
            } finally {
                answers.askNoMore();
            }
            questions = List.copyOf(asked);
        }

        @Override
        public String knownAs() {
            Known before = memory.last(Known.class, key);
            if (before == null || !before.part().equals(part)) {
                return null;
            }
            Object[] from = from(before.questions());
            known = memory.find(Known.class, key, from);
            if (known == null) {
                return null;
            }
            memory.keep(key, known, from);
            return known.fingerprint();
        }

        @Override
        public long knownSize() {
            return known == null ? -1 : known.size();
        }

        @Override
        public void madeAs(String fingerprint, long size) {
            if (size <= Integer.MAX_VALUE && questions.stream().noneMatch(question -> question.what() == What.INDEX)) {
                memory.keep(key, new Known(questions, part, fingerprint, (int) size), from(questions));
            }
        }

        private Object[] from(List<Question> all) {
            List<Object> from = new ArrayList<>(about);
            from.add(surroundings);
            all.forEach(question -> from.add(answers.to(question)));
            return from.toArray();
        }
    }
}
