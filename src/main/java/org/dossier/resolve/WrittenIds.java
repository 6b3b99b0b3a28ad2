package org.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.ArticleDraft;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PageDraft;
import org.dossier.manuscript.ProfileDraft;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.manuscript.SourceDraft;
import org.dossier.manuscript.Token;
import org.dossier.model.Language;
import org.dossier.model.Piece;
import org.dossier.model.Section;
import org.dossier.source.Problems;
import org.dossier.source.Range;
import org.dossier.source.Span;

/** Every place in the files of a dossier where an author wrote an id, as the readers found it: nothing is read a second time. */
public final class WrittenIds {
    private final List<Place> places = new ArrayList<>();
    private final IdTable ids;
    private final LinkResolver links;
    private final Language language;

    /** The ids among which one must be unique. */
    public enum Space {
        /** People, organizations, articles, sources and pages. */
        THINGS,
        /** Claims, relations, events, notes and responses. */
        ANNOTATIONS
    }

    /** How an id is written. */
    public enum Form {
        /** A YAML scalar that is the id and nothing else, maybe in quotes. */
        FIELD,
        /** Letters of a Markdown text. */
        TEXT
    }

    /**
     * A place.
     *
     * @param id in NFC
     * @param space the ids that it is one of
     * @param form how it is written
     * @param span a field with its quotes, or the very letters; more than these where nobody can say which they are
     * @param printed the words that a reference without words of its own shows; null for anything else
     * @param scalar the YAML scalar whose text it is in; null for a field, and in the text of a Markdown file
     * @param inCell true in a cell of a table
     */
    public record Place(String id, Space space, Form form, Span span, String printed, Span scalar, boolean inCell) {
        static Place field(Ref ref, Space space) {
            return new Place(ref.id(), space, Form.FIELD, ref.span(), null, null, false);
        }

        /** True when the span is the id and nothing else, so that other words can take its place. */
        public boolean isExact() {
            return form == Form.FIELD || Ids.normal(span.text()).equals(id);
        }
    }

    private WrittenIds(Manuscript manuscript) {
        Problems known = new Problems();
        ids = IdTable.of(manuscript, known);
        links = new LinkResolver(ids, LinkResolver.Targets.of(manuscript), known);
        language = manuscript.settings() == null
                ? Language.ENGLISH
                : manuscript.settings().language();
    }

    /** The places, by file and offset, each once; names in bylines and the like are among them, because only the ids tell them apart. */
    public static List<Place> of(Manuscript manuscript) {
        WrittenIds found = new WrittenIds(manuscript);
        found.settings(manuscript.settings());
        manuscript.articles().forEach(found::article);
        manuscript.profiles().forEach(found::profile);
        manuscript.sources().forEach(found::source);
        manuscript.pages().forEach(found::page);
        return found.places.stream()
                .distinct()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    private void settings(SettingsDraft settings) {
        if (settings != null) {
            thing(settings.methodology());
            thing(settings.corrections());
            text(settings.description(), language);
            text(settings.lead(), language);
            text(settings.practice(), language);
            settings.nav().stream()
                    .filter(entry -> Section.of(entry.id()) == null)
                    .forEach(this::thing);
            if (settings.front() != null) {
                settings.front().claims().forEach(this::annotation);
            }
        }
    }

    private void article(ArticleDraft article) {
        article.byline().forEach(this::thing);
        thing(article.outlet());
        text(article.summary(), article.language());
        review(article.review(), article.language());
        text(article.body().tokens(), article.language(), null);
        annotations(article.annotations(), article.language());
    }

    private void annotations(Annotations all, Language language) {
        all.mentions().forEach(mention -> thing(mention.entity()));
        all.drafts().forEach(one -> annotation(one, language));
        for (Annotations.CorrectionDraft correction : all.corrections()) {
            text(correction.was(), language);
            text(correction.now(), language);
            text(correction.why(), language);
        }
    }

    private void annotation(Annotations.Draft one, Language language) {
        annotation(one.id());
        one.texts().forEach(text -> text(text, language));
        one.profiles().forEach(this::thing);
        cited(one.cited());
        one.annotations().forEach(this::annotation);
    }

    private void review(Annotations.ReviewDraft review, Language language) {
        if (review != null) {
            text(review.explanation(), language);
        }
    }

    private void profile(ProfileDraft profile) {
        text(profile.description(), language);
        life(profile.born());
        life(profile.died());
        profile.differentFrom().forEach(this::thing);
        cited(profile.sources());
        for (ProfileDraft.FactDraft fact : profile.facts()) {
            text(fact.text(), language);
            cited(fact.sources());
        }
        profile.relations().forEach(relation -> annotation(relation, language));
        text(profile.biography().tokens(), language, null);
        review(profile.review(), language);
    }

    private void life(ProfileDraft.LifeDraft life) {
        if (life != null) {
            cited(life.sources());
        }
    }

    private void source(SourceDraft source) {
        thing(new Ref(source.id(), source.marks().whole()));
        thing(source.publisher());
        thing(source.via());
        text(source.note(), language);
    }

    private void page(PageDraft page) {
        text(page.description(), page.language());
        text(page.body().tokens(), page.language(), null);
    }

    private void thing(Ref ref) {
        field(ref, Space.THINGS);
    }

    private void annotation(Ref ref) {
        field(ref, Space.ANNOTATIONS);
    }

    private void field(Ref ref, Space space) {
        if (ref != null) {
            places.add(Place.field(ref, space));
        }
    }

    private void cited(List<Cited> cited) {
        cited.forEach(one -> thing(new Ref(one.id(), one.span())));
    }

    private void text(Markup markup, Language language) {
        text(markup.tokens(), language, markup.span());
    }

    private void text(List<Token> tokens, Language language, Span scalar) {
        int cells = 0;
        for (Token token : tokens) {
            boolean inCell = cells > 0;
            if (token instanceof Token.ReferenceStart start) {
                String printed = start.named() ? null : ids.name(start.id(), language);
                text(start.id(), start.span(), printed, scalar, inCell);
            } else if (token instanceof Token.Cite cite) {
                cite.citations().forEach(one -> text(one.id(), one.span(), null, scalar, inCell));
            } else if (token instanceof Token.LinkStart link) {
                link(link, scalar, inCell);
            } else if (token instanceof Token.PassageEnd end && end.note() != null) {
                text(end.note(), language, scalar);
            } else if (token instanceof Token.Draw draw) {
                cells += isCell(draw.piece());
            }
        }
    }

    /** 1 where a cell of a table begins, -1 where one ends, else 0. */
    private static int isCell(Piece piece) {
        if (piece instanceof Piece.Open open) {
            return open.tag().matches("t[dh]") ? 1 : 0;
        }
        return piece instanceof Piece.Close close && close.tag().matches("t[dh]") ? -1 : 0;
    }

    private void text(String id, Span written, String printed, Span scalar, boolean inCell) {
        int from = written.start() + leading(written.text());
        Span letters = new Span(
                written.file(),
                from,
                Math.max(from, written.start() + written.text().stripTrailing().length()));
        places.add(new Place(id, Space.THINGS, Form.TEXT, letters, printed, scalar, inCell));
    }

    private void link(Token.LinkStart link, Span scalar, boolean inCell) {
        String id = link.bare() ? null : links.meant(link.href());
        if (id == null) {
            return;
        }
        Span address = link.address();
        Range range = LinkResolver.idIn(link.href());
        int start = address.start() + leading(address.text());
        Span letters = address.text().strip().equals(link.href())
                ? new Span(address.file(), start + range.start(), start + range.end())
                : address;
        places.add(new Place(id, Space.THINGS, Form.TEXT, letters, null, scalar, inCell));
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }
}
