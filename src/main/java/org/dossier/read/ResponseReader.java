package org.dossier.read;

import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Forms;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.PartialDate;
import org.dossier.model.Response;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;

/** Reads responses: what those whom claims are about answered. */
final class ResponseReader {
    /** What to do about a response that is written inside a claim. */
    static final String OUTSIDE_CLAIMS = """
            a response is an entry of its own, beside 'claims', one for each person or organization:
                responses:
                  - by: …          # the person or organization that responds
                    to: all        # every negative claim of this article about them, or a list of ids
                    status: no-reply
                    asked: [{by: article, date: …}]     # what 'sought' was""";

    private static final Key<Response.Asker> ASKER =
            Key.choice("by", Response.Asker.class).needed();
    private static final Key<String> CHANNEL = Key.text("channel");
    private static final Key<PartialDate> DEADLINE = Key.date("deadline");
    private static final Key<String> ASKED_ABOUT = Key.text("about");
    private static final Key<List<Response.Asked>> ASKED = new Shape<>(
                    Keys.of("asked", ASKER, CommonKeys.DATE, CHANNEL, DEADLINE, ASKED_ABOUT), ResponseReader::asked)
            .list("asked");

    private static final Key<Ref> BY = Key.ref("by", IdTarget.PROFILE).needed(": say whose response this is");
    private static final Key<List<Ref>> TO =
            Key.refs("to", IdTarget.ANSWERED).needed(": say which claims this responds to ('all', or their ids)");
    private static final Key<Response.Status> STATUS =
            Key.choice("status", Response.Status.class).needed().or(Response.Status.NOT_RECORDED);
    private static final Key<String> REASON = Key.text("reason");

    static final Key<List<Annotations.ResponseDraft>> RESPONSES = new Shape<>(
                    Keys.of("response", BY, TO, STATUS, ASKED, CommonKeys.DATE, CommonKeys.TEXT, REASON)
                            .and(CommonKeys.SOURCES, CommonKeys.ID, CommonKeys.FORMER_IDS)
                            .and(CommonKeys.PLACE_IF_ANY),
                    ResponseReader::response)
            .list("responses");

    private ResponseReader() {}

    private static Annotations.ResponseDraft response(Fields fields) {
        PlaceDraft place = CommonKeys.place(fields);
        List<Ref> to = fields.get(TO);
        return new Annotations.ResponseDraft(
                place,
                fields.get(CommonKeys.ID),
                fields.get(CommonKeys.FORMER_IDS),
                fields.get(BY),
                to.stream().anyMatch(ref -> ref.id().equals(Forms.ALL)),
                to.stream().filter(ref -> !ref.id().equals(Forms.ALL)).toList(),
                fields.get(STATUS),
                fields.get(ASKED).stream().filter(one -> one.by() != null).toList(),
                fields.get(CommonKeys.DATE),
                fields.get(CommonKeys.TEXT),
                fields.get(REASON),
                fields.get(CommonKeys.SOURCES),
                fields.marks());
    }

    private static Response.Asked asked(Fields fields) {
        return new Response.Asked(
                fields.get(ASKER),
                fields.get(CommonKeys.DATE),
                fields.get(CHANNEL),
                fields.get(DEADLINE),
                fields.get(ASKED_ABOUT));
    }
}
