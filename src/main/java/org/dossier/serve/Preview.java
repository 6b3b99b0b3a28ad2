package org.dossier.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dossier.source.Memory;
import org.dossier.source.Problem;
import org.dossier.source.ProblemText;

/**
 * What is shown of a dossier while it is written: the last version that had no error, and what is wrong with the newest. Safe for several
 * threads.
 */
public final class Preview {
    private final Drafting drafting;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private Memory memory;
    private volatile State state = new State(0, null, true, "", false);

    /** Makes the newest draft of a dossier. */
    @FunctionalInterface
    public interface Drafting {
        /**
         * Reads and checks it.
         *
         * @param memory of the run before
         * @throws IOException when a file cannot be read
         */
        Draft draft(Memory memory) throws IOException;
    }

    /**
     * What is shown.
     *
     * @param number of the version, counted from 1; 0 before there is any
     * @param site the last that was good; null when there was none yet
     * @param failed true when the newest version is not the one that is shown
     * @param text what is wrong with the newest, as a terminal shows it; empty when nothing is
     * @param all true when files beside articles and profiles have changed, so that every page may look otherwise
     */
    public record State(int number, Draft.Files site, boolean failed, String text, boolean all) {}

    /** A preview that shows nothing before {@link #update} is called. */
    public Preview(Drafting drafting) {
        this.drafting = Objects.requireNonNull(drafting);
    }

    /** What is shown now. */
    public State state() {
        return state;
    }

    /** Tells someone of each new state. */
    public void listen(Consumer<State> listener) {
        listeners.add(listener);
    }

    /** Tells someone of nothing any more. */
    public void leave(Consumer<State> listener) {
        listeners.remove(listener);
    }

    /**
     * Makes the newest draft and shows it, or what is wrong with it.
     *
     * @param all as in {@link State#all}
     * @return what was found wrong, sorted
     * @throws IOException when a file cannot be read; what was shown is still shown
     */
    public synchronized List<Problem> update(boolean all) throws IOException {
        Instant moment = Instant.now();
        Memory now = memory == null ? Memory.fresh(moment) : memory.next(moment);
        Draft draft = drafting.draft(now);
        memory = now;
        Draft.Files site = draft.failed() ? state.site() : draft.site();
        state = new State(state.number() + 1, site, draft.failed(), ProblemText.of(draft.problems()), all);
        listeners.forEach(listener -> listener.accept(state));
        return draft.problems();
    }
}
