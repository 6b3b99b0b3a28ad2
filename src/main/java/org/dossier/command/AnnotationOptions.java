package org.dossier.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.compose.AnnotationList;
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
                        "Adds a note (the default). Say --text, and maybe --kind context, definition or question.")
        private boolean note;

        @Option(
                names = "--claim",
                description =
                        "Adds a claim. Say --summary, --kind and --by; what those concerned answered is a --response.")
        private boolean claim;

        @Option(names = "--relation", description = "Adds a relation. Say --subject, --kind and --object.")
        private boolean relation;

        @Option(names = "--event", description = "Adds an event. Say --title.")
        private boolean event;

        @Option(
                names = "--response",
                description =
                        "Adds what somebody answered to claims. Say --by, --to and --status; WORDS may be left out.")
        private boolean response;

        @Option(
                names = "--mention",
                paramLabel = "PROFILE",
                completionCandidates = CompletionIds.Profiles.class,
                description = "Adds a mention of that person or organization; 'none' says that the words name nobody.")
        private String mention;
    }

    @Option(
            names = "--text",
            paramLabel = "MARKDOWN",
            description = "The note, the response, or a remark on a relation or event.")
    private String text;

    @Option(
            names = "--summary",
            paramLabel = "SENTENCE",
            description = "Of a claim: it in one neutral sentence, with who makes it.")
    private String summary;

    @Option(
            names = "--short",
            paramLabel = "WORDS",
            description = "Of a claim: the same in a few words, to be read beside its kind and speaker.")
    private String brief;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of a claim: statement, opinion, allegation, charge, finding, conviction, denial. "
                    + "Of a relation: founder, member, owner … Of a note: see --note.")
    private String kind;

    @Option(
            names = "--by",
            paramLabel = "WHO",
            completionCandidates = CompletionIds.Profiles.class,
            description = "Of a claim: who makes it, a profile, 'article' or 'unnamed' (then say --reason). "
                    + "Of a response: whose it is. Else who noted it.")
    private String by;

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "With --by unnamed: why nobody is named. With --status not-sought: why nobody asked.")
    private String reason;

    @Option(
            names = "--about",
            paramLabel = "PROFILE",
            completionCandidates = CompletionIds.Profiles.class,
            description = "Of a claim: whom it is about. May be given several times.")
    private List<String> about = List.of();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            completionCandidates = CompletionIds.Stances.class,
            description = "Of a claim, towards those it is about: negative, neutral, positive.")
    private String stance;

    @Option(
            names = "--to",
            paramLabel = "CLAIM",
            description =
                    "Of a response: the id of a claim it answers, or 'all' for every negative one of this article "
                            + "about --by. May be given several times.")
    private List<String> to = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Of a response: quoted, declined, no-reply, not-reachable, not-sought, not-recorded. "
                    + "Of a relation: how well it is established.")
    private String status;

    @Option(names = "--made", paramLabel = "DATE", description = "Of a claim: when it was made.")
    private String made;

    @Option(
            names = "--subject",
            paramLabel = "PROFILE",
            completionCandidates = CompletionIds.Profiles.class,
            description = "Of a relation: the one it is read from.")
    private String subject;

    @Option(
            names = "--object",
            paramLabel = "PROFILE",
            completionCandidates = CompletionIds.Profiles.class,
            description = "Of a relation: the other one.")
    private String object;

    @Option(names = "--title", paramLabel = "WORDS", description = "Of an event: what happened, in a few words.")
    private String title;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Of an event: when it happened. Else when you noted this.")
    private String date;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            completionCandidates = CompletionIds.Citable.class,
            description = "The id of a source or article it rests on. May be given several times.")
    private List<String> sources = List.of();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The permanent address of the entry (default: made of its words).")
    private String id;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Any other key of the format, such as role=treasurer or outcome.status=pending. "
                    + "May be given several times.")
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
     * @param where those that say on which words it stands
     */
    Map<String, Object> keys(Map<String, Object> where) {
        NewItemCommand.Known known = new NewItemCommand.Known().with("id", id);
        known.keys().putAll(where);
        known.with("entity", which.mention)
                .with("title", title)
                .with("summary", summary)
                .with("short", brief)
                .with("subject", subject)
                .with("kind", kind)
                .with("object", object)
                .with("by", by)
                .with("reason", reason)
                .with("about", about)
                .with("stance", stance)
                .with("to", to)
                .with("status", status)
                .with("made", made)
                .with("date", date);
        if (text != null) {
            known.keys().put("text", text.strip());
        }
        known.with("sources", sources);
        others.forEach((key, value) -> put(known.keys(), key, value));
        return known.keys();
    }

    /** A key whose parts are joined by dots stands in a map of the first part. */
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
