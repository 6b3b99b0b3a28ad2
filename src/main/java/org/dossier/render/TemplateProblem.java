package org.dossier.render;

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
}
