package org.dossier.render.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Reads;
import org.dossier.model.Settings;
import org.dossier.output.OutputFile;
import org.dossier.render.context.ShortTitles;
import org.dossier.render.context.SiteContext;
import org.dossier.source.Memory;
import org.dossier.source.Sha256;

/**
 * Which files would be what they were in the build before: those that are about the same articles or profiles, in the same surroundings, and got
 * the same answers to all that they asked of the dossier while they were drawn. A file is drawn on one thread, and all that is asked of the
 * dossier there is taken for its question.
 */
final class PageMemory implements Reads {
    private final String what;
    private final Memory memory;
    private final Dossier dossier;
    private final Path templates;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<Question>> drawing = new ThreadLocal<>();
    private SiteContext site;
    private Surroundings surroundings;

    /** What has been asked for; the value may be null. */
    private record Answer(Object value) {}

    /** What a file asked for when it was last drawn, and which part of what it is about it showed. */
    private record Asked(List<Question> questions, String part) {}

    /** What a file was. */
    private record Known(String fingerprint) {}

    /** What every file has besides what it asks for; titles and navigation are null where files have none. */
    private record Surroundings(
            Settings settings, ShortTitles shortTitles, PageTitles titles, Navigation navigation, String templates) {}

    /** @param what the kind of files, unlike that of other memories of the same build */
    PageMemory(String what, Memory memory, Dossier dossier, Path templates) {
        this.what = what;
        this.memory = memory;
        this.dossier = dossier;
        this.templates = templates;
    }

    /** Told once what all pages have. */
    void begin(SiteContext all, Frames frames) {
        begin(all, frames.titles(), frames.navigation());
    }

    /** Told once what all files have that are no pages. */
    void begin(SiteContext all) {
        begin(all, null, null);
    }

    private void begin(SiteContext all, PageTitles titles, Navigation navigation) {
        site = all;
        if (memory.keeps()) {
            surroundings = memory.same(
                    Surroundings.class,
                    Memory.key(Surroundings.class, what),
                    new Surroundings(dossier.settings(), all.shortTitles(), titles, navigation, digest(templates)));
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

    @Override
    public void asked(Question question) {
        Set<Question> questions = drawing.get();
        if (questions != null) {
            questions.add(question);
        }
    }

    /** A page that is not drawn where it is what it was. */
    OutputFile.Content of(Page page, OutputFile.Content drawn) {
        return page.about() == null ? drawn : of(page.route(), List.of(page.about()), "", drawn);
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
        private final String route;
        private final List<?> about;
        private final String part;
        private final OutputFile.Content drawn;
        private final Object key;
        private volatile List<Question> questions;

        Remembered(String route, List<?> about, String part, OutputFile.Content drawn) {
            this.route = route;
            this.about = about;
            this.part = part;
            this.drawn = drawn;
            this.key = Memory.key(Known.class, route);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Set<Question> asked = new LinkedHashSet<>();
            drawing.set(asked);
            try {
                drawn.writeTo(out);
            } finally {
                drawing.remove();
            }
            questions = List.copyOf(asked);
        }

        @Override
        public String knownAs() {
            Asked asked = memory.find(Asked.class, Memory.key(Asked.class, route));
            if (asked == null || !asked.part().equals(part)) {
                return null;
            }
            Known known = memory.find(Known.class, key, from(asked.questions()));
            if (known != null) {
                keep(asked, known);
            }
            return known == null ? null : known.fingerprint();
        }

        @Override
        public void madeAs(String fingerprint) {
            if (questions.stream().noneMatch(question -> question.what() == What.INDEX)) {
                keep(new Asked(questions, part), new Known(fingerprint));
            }
        }

        private void keep(Asked asked, Known known) {
            memory.keep(Memory.key(Asked.class, route), asked);
            memory.keep(key, known, from(asked.questions()));
        }

        private Object[] from(List<Question> all) {
            List<Object> from = new ArrayList<>(about);
            from.add(surroundings);
            all.forEach(question -> from.add(answers.computeIfAbsent(question, this::answer)));
            return from.toArray();
        }

        private Answer answer(Question question) {
            Object value = switch (question.what()) {
                case PICTURE -> site.pictures().of(question.id());
                case SOURCE_PAGE -> site.sourcePage(question.id());
                default -> dossier.answer(question);
            };
            return memory.same(Answer.class, Memory.key(what, question), new Answer(value));
        }
    }
}
