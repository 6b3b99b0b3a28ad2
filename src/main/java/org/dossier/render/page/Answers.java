package org.dossier.render.page;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.model.Dossier;
import org.dossier.model.Reads;
import org.dossier.render.context.SiteContext;
import org.dossier.source.Memory;

/** What is asked of the dossier while files are made, and the answers: each the same object as in the build before where it equals that. */
final class Answers implements Reads {
    /** What is the same object as before anyway, where it is the same. */
    private static final Set<What> STABLE = EnumSet.of(What.ARTICLE, What.PROFILE, What.LINKS);

    private final String what;
    private final Memory memory;
    private final Dossier dossier;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<Question>> asking = new ThreadLocal<>();
    private SiteContext site;

    /** What has been asked for; the value may be null. */
    private record Answer(Object value) {}

    /** @param what the kind of files that ask, unlike others of the same build */
    Answers(String what, Memory memory, Dossier dossier) {
        this.what = what;
        this.memory = memory;
        this.dossier = dossier;
    }

    /** Told once what knows the answers that are not of the dossier itself. */
    void begin(SiteContext all) {
        site = all;
    }

    /** From here on what is asked for on this thread is noted. */
    Set<Question> ask() {
        Set<Question> asked = new LinkedHashSet<>();
        asking.set(asked);
        return asked;
    }

    void askNoMore() {
        asking.remove();
    }

    @Override
    public void asked(Question question) {
        Set<Question> questions = asking.get();
        if (questions != null) {
            questions.add(question);
        }
    }

    /** The response to a question, to be compared by identity. */
    Object to(Question question) {
        if (STABLE.contains(question.what())) {
            return plain(question);
        }
        return answers.computeIfAbsent(
                question, none -> memory.same(Answer.class, Memory.key(what, question), new Answer(plain(question))));
    }

    /** The response to a question as it is. */
    Object plain(Question question) {
        return switch (question.what()) {
            case PICTURE -> site.pictures().of(question.id());
            case SOURCE_PAGE -> site.sourcePage(question.id());
            default -> dossier.answer(question);
        };
    }
}
