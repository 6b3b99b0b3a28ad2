package org.dossier.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dossier.source.Marks;

/**
 * What one person or organization answered to claims about them, or that they did not.
 *
 * @param id unique among annotations
 * @param article id of the article in whose annotations it is recorded
 * @param place the words of that article which say so; null when none do
 * @param by id of the profile whose response it is
 * @param to ids of the claims it responds to, of any article, each once
 * @param status whether there is a response
 * @param asked what is known of the asking, in the order written
 * @param date when they replied; null when not given
 * @param text the response in words; empty body when not given
 * @param reason why nobody asked; empty when not given
 * @param sources where it is found besides the article
 * @param marks where it was written
 */
public record Response(
        String id,
        String article,
        Place place,
        String by,
        List<String> to,
        Status status,
        List<Asked> asked,
        PartialDate date,
        Body text,
        String reason,
        List<Citation> sources,
        Marks marks)
        implements Annotation {
    /** When someone first asked; null when no date of that is known. */
    public PartialDate askedFirst() {
        return asked.stream()
                .map(Asked::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Nobody: its {@code by} and {@code date} are those of the response. */
    @Override
    public Signature signed() {
        return Signature.NONE;
    }

    @Override
    public <R> R as(Cases<R> cases) {
        return cases.response(this);
    }

    /** Whether there is a response. */
    public enum Status implements Keyed {
        /** They replied. */
        QUOTED,
        /** They declined to comment. */
        DECLINED,
        /** They were asked and did not reply. */
        NO_REPLY,
        /** They could not be reached. */
        NOT_REACHABLE,
        /** The editors did not ask them. */
        NOT_SOUGHT,
        /** The article does not say whether anyone asked them. */
        NOT_RECORDED;

        /** True when someone asked, as far as is known. */
        public boolean wasAsked() {
            return this != NOT_SOUGHT && this != NOT_RECORDED;
        }

        /** True when they spoke, if only to say that they would not. */
        public boolean isAnswer() {
            return this == QUOTED || this == DECLINED;
        }
    }

    /** Who asked. */
    public enum Asker implements Keyed {
        /** The authors of the article. */
        ARTICLE,
        /** The editors of the dossier. */
        EDITORS
    }

    /**
     * That someone asked for a response.
     *
     * @param by who
     * @param date when; null when not given
     * @param channel by what means; empty when not given
     * @param deadline until when a response was wanted; null when not given
     * @param about what the question was about; empty when not given
     */
    public record Asked(Asker by, PartialDate date, String channel, PartialDate deadline, String about) {}
}
