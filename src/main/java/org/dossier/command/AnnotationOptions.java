package org.dossier.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.compose.AnnotationList;
import org.dossier.edit.YamlValue;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What an entry says, as options. Which of them an entry takes, and which it needs, is known where entries are read. */
final class AnnotationOptions {
    @ArgGroup(exclusive = true)
    private Which which = new Which();

    /** What is added. */
    static final class Which {
        @Option(
                names = "--note",
                description =
                        "Adds a note (the default). Requires --text; may have --kind context, definition or question.")
        private boolean note;

        @Option(
                names = "--claim",
                description =
                        "Adds a claim. Requires --summary, --kind and --by; if it is negative, also how those it is --about --responded.")
        private boolean claim;

        @Option(names = "--relation", description = "Adds a relation. Requires --subject, --kind and --object.")
        private boolean relation;

        @Option(names = "--event", description = "Adds an event. Requires --title.")
        private boolean event;

        @Option(
                names = "--response",
                description = "Adds a response to claims. Requires --by, --to and --status; WORDS are optional.")
        private boolean response;

        @Option(
                names = "--mention",
                paramLabel = "PROFILE",
                completionCandidates = CompletionIds.Profiles.class,
                description = "Adds a mention of this person or organization; 'none' if the words name no one.")
        private String mention;
    }

    @Option(
            names = "--text",
            paramLabel = "MARKDOWN",
            description = "The note, the response, or a comment on a relation or event.")
    private String text;

    @Option(
            names = "--summary",
            paramLabel = "SENTENCE",
            description = "The claim in one neutral sentence, naming the speaker.")
    private String summary;

    @Option(
            names = "--short",
            paramLabel = "WORDS",
            description = "The claim in a few words, to be read beside its kind and speaker.")
    private String brief;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = CompletionIds.AnnotationKinds.class,
            description =
                    "Of a claim: statement, opinion, allegation, charge, finding, conviction, denial. Of a relation: founder, member, owner … Of a note: context, definition, question.")
    private String kind;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            completionCandidates = CompletionIds.Profiles.class,
            description =
                    "Who makes the claim: a profile, 'article', or 'unnamed' (then give a --reason). Who responds. Otherwise, who wrote the note.")
    private String by;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description =
                    "With --by unnamed: why the speaker is not named. With --status not-sought: why no reply was sought.")
    private String reason;

    @Option(
            names = "--about",
            paramLabel = "PROFILE",
            completionCandidates = CompletionIds.Profiles.class,
            description = "Whom the claim is about. May be repeated.")
    private List<String> about = List.of();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            completionCandidates = CompletionIds.Stances.class,
            description = "The claim's stance toward those it is about: negative, neutral, positive.")
    private String stance;

    @Option(
            names = "--to",
            paramLabel = "CLAIM",
            completionCandidates = CompletionIds.Claims.class,
            description =
                    "The id of a claim that this responds to, or 'all' for every negative claim of this article about --by. May be repeated.")
    private List<String> to = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            completionCandidates = CompletionIds.Statuses.class,
            description =
                    "Of a response: quoted, declined, no-reply, not-reachable, not-sought, not-recorded. Of a relation: how well it is established.")
    private String status;

    @Option(
            names = "--responded",
            paramLabel = "KEY=VALUE",
            description = {
                "How those a --claim is --about responded, in the keys of a response, such as status=declined. May be repeated.",
                "Of several who responded differently, each key begins with a profile: corlan-works.status=quoted."
            })
    private Map<String, String> responded = Map.of();

    @Option(names = "--made", paramLabel = "DATE", description = "When the claim was made.")
    private String made;

    @Option(
            names = "--subject",
            paramLabel = "PROFILE",
            completionCandidates = CompletionIds.Profiles.class,
            description = "The profile that the relation is read from.")
    private String subject;

    @Option(
            names = "--object",
            paramLabel = "PROFILE",
            completionCandidates = CompletionIds.Profiles.class,
            description = "The profile at the other end of the relation.")
    private String object;

    @Option(names = "--title", paramLabel = "WORDS", description = "What happened, in a few words.")
    private String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When the event happened. Otherwise, when you wrote the note.")
    private String date;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            completionCandidates = CompletionIds.Citable.class,
            description = "The id of a source or article that supports it. May be repeated.")
    private List<String> sources = List.of();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the annotation, part of its permalink (default: made from its words).")
    private String id;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            completionCandidates = CompletionIds.AnnotationKeys.class,
            description =
                    "Any other key, such as role=treasurer. Keys of a map follow a dot: outcome.status=pending. May be repeated.")
    private Map<String, String> others = Map.of();

    AnnotationList list() {
        if (which.mention != null) {
            return AnnotationList.MENTIONS;
        }
        if (which.response) {
            return AnnotationList.RESPONSES;
        }
        return which.claim
                ? AnnotationList.CLAIMS
                : which.relation
                        ? AnnotationList.RELATIONS
                        : which.event ? AnnotationList.EVENTS : AnnotationList.NOTES;
    }

    /**
     * The keys of the entry, in order.
     *
     * @param where those that say on which words it is
     */
    Map<String, Object> keys(Map<String, Object> where) {
        Map<String, Object> keys = new LinkedHashMap<>();
        NewItemCommand.add(keys, "id", id);
        keys.putAll(where);
        NewItemCommand.add(keys, "entity", which.mention);
        NewItemCommand.add(keys, "title", title);
        NewItemCommand.add(keys, "summary", summary);
        NewItemCommand.add(keys, "short", brief);
        NewItemCommand.add(keys, "subject", subject);
        NewItemCommand.add(keys, "kind", kind);
        NewItemCommand.add(keys, "object", object);
        NewItemCommand.add(keys, "by", by);
        NewItemCommand.add(keys, "reason", reason);
        NewItemCommand.add(keys, "about", about);
        NewItemCommand.add(keys, "stance", stance);
        NewItemCommand.add(keys, "to", to);
        NewItemCommand.add(keys, "status", status);
        NewItemCommand.add(keys, "made", made);
        NewItemCommand.add(keys, "date", date);
        if (text != null) {
            keys.put("text", text.strip());
        }
        NewItemCommand.add(keys, "sources", sources);
        others.forEach((key, value) -> put(keys, key, value));
        return keys;
    }

    /** True when something is said of responses, to whatever it may be. */
    boolean hasResponses() {
        return !responded.isEmpty();
    }

    /** The responses to the claim, one of each of those it is about; without what they respond to. */
    List<YamlValue> responses() {
        List<YamlValue> responses = new ArrayList<>();
        for (String one : hasResponses() ? about : List.<String>of()) {
            Map<String, Object> keys = new LinkedHashMap<>(Map.of("by", one));
            responded.forEach((key, value) -> {
                String own = key.substring(0, Math.max(0, key.indexOf('.')));
                if (!about.contains(own)) {
                    put(keys, key, value);
                } else if (own.equals(one)) {
                    put(keys, key.substring(own.length() + 1), value);
                }
            });
            responses.add(new YamlValue(keys));
        }
        return responses;
    }

    /** A key whose parts are joined by dots is in a map of the first part. */
    private static void put(Map<String, Object> keys, String key, String value) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            keys.put(key, value);
            return;
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        if (keys.get(key.substring(0, dot)) instanceof Map<?, ?> known) {
            known.forEach((one, is) -> inner.put(String.valueOf(one), is));
        }
        put(inner, key.substring(dot + 1), value);
        keys.put(key.substring(0, dot), inner);
    }
}
