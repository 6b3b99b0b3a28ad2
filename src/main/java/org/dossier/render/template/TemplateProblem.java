package org.dossier.render.template;

import org.dossier.source.Problem;

/** A template that is wrong: a mistake of whoever wrote it, to be shown like one of an author. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    TemplateProblem(Problem problem, Throwable cause) {
        super(problem.span() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    /** What is wrong, where, and what to do; its code is {@code template}. */
    public Problem problem() {
        return problem;
    }

    /** What is wrong with a template, where that is why a page could not be drawn; null where it is something else. */
    public static Problem blamed(RuntimeException e) {
        return e instanceof TemplateProblem template ? template.problem() : null;
    }
}
