package org.dossier.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.source.Marks;

/**
 * A typed, sourced connection between two profiles.
 *
 * @param id unique among annotations
 * @param place the words of an article it rests on; null for one stated in a profile, which has sources instead
 * @param subject id of the profile it is read from
 * @param kind what connects them
 * @param object id of the other profile
 * @param role in words; empty when not given
 * @param from when it began; null when not known
 * @param to when it ended; null when not known
 * @param ended true when it was so once; always with {@code to}
 * @param status how sure it is, whether it has ended or not
 * @param amount what was paid; null when not given
 * @param share how much of the object, in percent, above 0 and at most 100; null when not given
 * @param text a remark; empty body when not given
 * @param sources where it comes from
 * @param signed who noted it, and when
 * @param marks where it was written
 */
public record Relation(
        String id,
        Place place,
        String subject,
        RelationKind kind,
        String object,
        String role,
        PartialDate from,
        PartialDate to,
        boolean ended,
        Status status,
        Money amount,
        BigDecimal share,
        Body text,
        List<Citation> sources,
        Signature signed,
        Marks marks)
        implements Annotation {
    @Override
    public <R> R as(Cases<R> cases) {
        return cases.relation(this);
    }

    /** What it is in FollowTheMoney: whatever is no more than said by someone is not an edge that says it is so. */
    public RelationKind.Ftm ftm() {
        return status.isDoubted() ? RelationKind.Ftm.UNKNOWN : kind.ftm();
    }

    /**
     * The same connections, each with all that state it: what two articles report alike is read as one, with two sources. What one alleges and
     * another confirms stays two, and so does whatever differs in anything that readers are told.
     *
     * @return in the order of the first of each
     */
    public static List<List<Relation>> together(List<Relation> relations) {
        Map<Object, List<Relation>> same = new LinkedHashMap<>();
        relations.forEach(one ->
                same.computeIfAbsent(one.said(), said -> new ArrayList<>()).add(one));
        return List.copyOf(same.values());
    }

    /** All that readers are told of it but where it comes from. */
    private List<Object> said() {
        // What someone says of itself is read from that one.
        boolean turned = kind.symmetric() && status != Status.SELF_DESCRIBED && subject.compareTo(object) > 0;
        return Arrays.asList(
                turned ? object : subject,
                kind.key(),
                turned ? subject : object,
                role,
                from,
                to,
                ended,
                status,
                amount,
                share,
                text.text(),
                signed);
    }

    /** How sure a relation is. */
    public enum Status implements Keyed {
        /** A source states it; the default. */
        REPORTED,
        /** The editors have seen for themselves. */
        CONFIRMED,
        /** Someone alleges it. */
        ALLEGED,
        /** It is contested. */
        DISPUTED,
        /** The subject says so of itself. */
        SELF_DESCRIBED;

        /** True for what someone says and nobody reports as a fact. */
        public boolean isDoubted() {
            return this == ALLEGED || this == DISPUTED || this == SELF_DESCRIBED;
        }
    }
}
