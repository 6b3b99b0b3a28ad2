package org.dossier.render.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;

/**
 * Writes the stretches of a reading text in order, with the marks that are over them.
 *
 * <p>Marks may overlap, nest and run over several stretches. Within a stretch they are elements in one another; where
 * one ends that holds others, those are ended and begun again; at the end of a stretch all are ended, so that what is
 * written is always balanced. Time is linear in text and marks: of marks on the same words only the outermost
 * {@value #DEEPEST} are drawn as elements (browsers give up at some hundred); the others still have their place and
 * their number.
 */
public final class MarkPen {
    private static final int DEEPEST = 16;

    private final String text;
    private final HtmlBuilder out;
    private final List<Mark> marks;
    private final PriorityQueue<Running> running =
            new PriorityQueue<>(Comparator.comparingInt(Running::end).thenComparing(mark -> mark.number));
    /** Those drawn as elements, the outermost first. */
    private final List<Running> nested = new ArrayList<>();
    /** What is to be printed once no link is open. */
    private final List<Html> due = new ArrayList<>();

    private List<String> annotations = new ArrayList<>();
    private int next;
    private boolean insideLink;

    /** A mark that has begun and not ended. */
    private static final class Running {
        final Mark mark;
        final int number;
        boolean told;
        /** The element it is drawn as now. */
        String element = "";

        Running(Mark mark, int number) {
            this.mark = mark;
            this.number = number;
        }

        int end() {
            return mark.range().end();
        }
    }

    MarkPen(String text, List<Mark> marks, HtmlBuilder out) {
        this.text = text;
        this.marks = marks.stream().sorted(Mark.ORDER).toList();
        this.out = out;
    }

    /** A stretch of the text; each begins where the one before ended, or after that. */
    void write(int start, int end) {
        if (start >= end) {
            return;
        }
        endAt(start);
        nested.forEach(this::begin);
        int at = start;
        while (at < end) {
            while (next < marks.size() && marks.get(next).range().start() <= at) {
                meet(new Running(marks.get(next), next++), at);
            }
            int stop = end;
            stop = next < marks.size() ? Math.min(stop, marks.get(next).range().start()) : stop;
            stop = running.isEmpty() ? stop : Math.min(stop, running.peek().end());
            out.text(text, at, stop);
            at = stop;
            endAt(at, true);
        }
        closeFrom(0);
        flush();
    }

    /** Shows that a link of the text itself begins or ends: links never nest. */
    void link(boolean begins) {
        insideLink = begins;
        flush();
    }

    /** Whether a link may begin here. */
    boolean insideLink() {
        return insideLink;
    }

    /** Prints what has had no words to be on, so that links to it lead to its place all the same. */
    void finish() {
        endAt(Integer.MAX_VALUE);
        while (next < marks.size()) {
            meet(new Running(marks.get(next), next++), Integer.MAX_VALUE);
        }
        flush();
    }

    /** Ids of the annotations whose words have ended since this was last asked. */
    List<String> takeEnded() {
        List<String> taken = annotations;
        annotations = new ArrayList<>();
        return taken;
    }

    private void meet(Running mark, int at) {
        if (mark.end() <= at) {
            tell(mark);
            due(mark);
            return;
        }
        running.add(mark);
        if (nested.size() < DEEPEST) {
            nested.add(mark);
            begin(mark);
        } else {
            tell(mark);
        }
    }

    private void begin(Running running) {
        Mark mark = running.mark;
        boolean link = !mark.href().isEmpty() && outsideLinks();
        running.element = mark.passage() ? "mark" : link ? "a" : "span";
        out.begin(running.element).given("class", mark.classes());
        if (!running.told) {
            out.given("id", mark.id());
            running.told = true;
        } else if (mark.passage()) {
            out.given("data-of", mark.id());
        }
        if (link) {
            out.attribute("href", mark.href())
                    .given("tabindex", mark.again() ? "-1" : "")
                    .given("aria-describedby", mark.described());
        }
        out.end();
    }

    /** An empty element for an id that has no words. */
    private void tell(Running running) {
        if (!running.told && !running.mark.id().isEmpty()) {
            out.begin("span").attribute("id", running.mark.id()).end().close("span");
        }
        running.told = true;
    }

    /** Forgets the marks that ended before; their elements have been ended with the stretch. */
    private void endAt(int at) {
        endAt(at, false);
    }

    private void endAt(int at, boolean open) {
        if (running.isEmpty() || running.peek().end() > at) {
            return;
        }
        List<Running> ended = new ArrayList<>();
        int lowest = nested.size();
        while (!running.isEmpty() && running.peek().end() <= at) {
            Running mark = running.poll();
            ended.add(mark);
            int level = nested.lastIndexOf(mark);
            lowest = level >= 0 ? Math.min(lowest, level) : lowest;
        }
        if (open) {
            closeFrom(lowest);
        }
        nested.removeAll(ended);
        ended.sort(Comparator.comparingInt(mark -> mark.number));
        ended.forEach(this::due);
        flush();
        if (open) {
            nested.subList(lowest, nested.size()).forEach(this::begin);
        }
    }

    private void closeFrom(int level) {
        for (int i = nested.size() - 1; i >= level; i--) {
            out.close(nested.get(i).element);
            nested.get(i).element = "";
        }
    }

    private void due(Running running) {
        if (!running.mark.annotation().isEmpty()) {
            annotations.add(running.mark.annotation());
        }
        if (!running.mark.after().isEmpty()) {
            due.add(running.mark.after());
        }
    }

    private boolean outsideLinks() {
        for (Running one : nested) {
            if (one.element.equals("a")) {
                return false;
            }
        }
        return !insideLink;
    }

    private void flush() {
        if (outsideLinks()) {
            due.forEach(out::html);
            due.clear();
        }
    }
}
