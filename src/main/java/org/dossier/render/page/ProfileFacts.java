package org.dossier.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dossier.model.Profile;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.PlainText;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.FactView;

/** Makes the short facts of a profile; none of one whose name is withheld, whom they might give away. */
final class ProfileFacts {
    private ProfileFacts() {}

    /** Those that the page does not tell elsewhere: in the line about the profile, in what it is, or in its text. */
    static List<FactView> of(Profile profile, PageContext context) {
        if (profile.redacted()) {
            return List.of();
        }
        String told = String.join(
                " ",
                profile.role(),
                profile.isBrief() ? "" : PlainText.of(profile.description()),
                PlainText.of(profile.biography()));
        Labels labels = context.labels();
        String kind = profile.kind().key();
        List<FactView> facts = new ArrayList<>();
        life(facts, labels.text("born." + kind), profile.born(), context);
        life(facts, labels.text("died." + kind), profile.died(), context);
        if (!profile.publicRole().isEmpty() && !isTold(profile.publicRole(), told)) {
            facts.add(new FactView(labels.text("public-role"), HtmlBuilder.escaped(profile.publicRole())));
        }
        List<String> aliases = profile.names().aliases().stream()
                .filter(alias -> !isTold(alias, told))
                .toList();
        if (!aliases.isEmpty()) {
            facts.add(new FactView(labels.text("aliases"), names(aliases, labels)));
        }
        for (Profile.Fact fact : profile.facts()) {
            HtmlBuilder value = new HtmlBuilder().html(BodyHtml.line(fact.text(), context));
            if (fact.date() != null) {
                value.html(
                        value.isEmpty()
                                ? context.date(fact.date())
                                : labels.html("fact.date", context.date(fact.date())));
            }
            facts.add(new FactView(
                    fact.label(), value.html(context.citeMarks(fact.sources())).toHtml()));
        }
        return facts;
    }

    private static void life(List<FactView> facts, String label, Profile.LifeDate date, PageContext context) {
        if (date == null) {
            return;
        }
        HtmlBuilder value = new HtmlBuilder().html(context.date(date.date()));
        if (!date.where().isEmpty()) {
            value.text(value.isEmpty() ? date.where() : context.labels().text("comma") + date.where());
        }
        facts.add(new FactView(
                label, value.html(context.citeMarks(date.sources())).toHtml()));
    }

    private static boolean isTold(String words, String told) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(told)
                .find();
    }

    private static Html names(List<String> names, Labels labels) {
        HtmlBuilder out = new HtmlBuilder();
        for (String name : names) {
            out.text(out.isEmpty() ? "" : labels.text("comma"))
                    .open("bdi")
                    .text(name)
                    .close("bdi");
        }
        return out.toHtml();
    }
}
