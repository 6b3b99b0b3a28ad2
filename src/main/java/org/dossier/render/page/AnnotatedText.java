package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.BlockAnchors;
import org.dossier.model.Body;
import org.dossier.model.Claim;
import org.dossier.model.Event;
import org.dossier.model.Imprint;
import org.dossier.model.Note;
import org.dossier.model.Piece;
import org.dossier.model.Place;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.ExcerptText;
import org.dossier.render.body.Mark;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ArticleView;
import org.dossier.render.view.NavItem;
import org.dossier.source.Range;
import org.dossier.text.Folded;

/** The text of an article with everything that was noted on its words: which marks are over it, and which cards go with which block. */
final class AnnotatedText {
    private final Article article;
    private final PageContext context;
    private final Labels labels;
    /** Claims and notes by id, in the order in which their words end: that of the signs in the text. */
    private final Map<String, Annotation> noted = new LinkedHashMap<>();
    /** What is drawn after their words: numbers of claims, letters of notes. */
    private final Map<String, String> signs = new LinkedHashMap<>();

    private final ClaimCards cards;
    private final ArticleProfiles people;

    AnnotatedText(Article article, PageContext context) {
        this.article = article;
        this.context = context;
        this.labels = context.labels();
        Stream.<Annotation>concat(article.claims().stream(), article.notes().stream())
                .sorted(Comparator.comparing((Annotation one) -> last(one).end())
                        .thenComparing(AnnotatedText::last))
                .forEach(one -> noted.put(one.id(), one));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Annotation one : noted.values()) {
            if (one instanceof Claim) {
                numbers.put(one.id(), numbers.size() + 1);
                signs.put(one.id(), labels.number(numbers.size()));
            } else {
                signs.put(one.id(), letter(signs.size() - numbers.size()));
            }
        }
        this.cards = ClaimCards.onArticle(context, numbers);
        this.people = new ArticleProfiles(article, context, cards);
    }

    /** The last stretch of the words that an annotation is about. */
    private static Range last(Annotation one) {
        List<Range> ranges = one.place().ranges();
        return ranges.get(ranges.size() - 1);
    }

    /** The letter of a note, from 0; after the last letter of the alphabet come two: aa, ab. */
    private String letter(int at) {
        String alphabet = labels.text("note.letters");
        String last = alphabet.substring(at % alphabet.length(), at % alphabet.length() + 1);
        return at < alphabet.length() ? last : letter(at / alphabet.length() - 1) + last;
    }

    /** Who is named in it. */
    List<ArticleView.Named> profiles() {
        return people.list();
    }

    /** The text; its cards number what they cite, so it comes before the lists below it. */
    List<ArticleView.Part> parts() {
        List<Piece> pieces = article.rights() == Imprint.Rights.EXCERPT_ONLY
                ? ExcerptText.pieces(article.body(), article.shown(), labels.text("omitted"))
                : article.body().pieces();
        List<Mark> marks = overlay();
        List<ArticleView.Part> parts = new ArrayList<>();
        HtmlBuilder plain = new HtmlBuilder();
        // Cards are made as soon as their block is: what is cited first is number 1.
        BodyHtml.parts(
                article.body(),
                BlockAnchors.in(article.body(), withoutTitle(pieces, marks)),
                marks,
                context,
                (before, block, ended) -> {
                    List<ArticleView.Card> beside = cards(ended);
                    if (beside.isEmpty() && !ended.isEmpty()) {
                        plain.html(before).html(block);
                    } else {
                        Html above =
                                plain.isEmpty() ? before : plain.html(before).take();
                        parts.add(new ArticleView.Part(above, block, beside));
                    }
                });
        return parts;
    }

    /** Its headings, each leading to its place. */
    List<NavItem> contents() {
        List<Body.Block> blocks = article.body().blocks();
        List<String> ids = BlockAnchors.of(article.body());
        List<NavItem> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String words = blocks.get(i).range().of(article.body().text());
            boolean shown = article.shows(blocks.get(i).range()) && !(i == 0 && isTitle(words));
            if (blocks.get(i).kind() == Body.Block.Kind.HEADING
                    && shown
                    && !ids.get(i).isEmpty()) {
                headings.add(NavItem.of(words, "#" + ids.get(i)));
            }
        }
        return headings;
    }

    /**
     * The pieces of the text, where a heading at its beginning that says the title once more is out of sight: the title is above
     * it. It stays where it is, since links may lead to it; one that carries a mark is shown.
     */
    private List<Piece> withoutTitle(List<Piece> pieces, List<Mark> marks) {
        List<Body.Block> blocks = article.body().blocks();
        Range first = blocks.isEmpty() ? null : blocks.get(0).range();
        if (first == null
                || blocks.get(0).kind() != Body.Block.Kind.HEADING
                || !(pieces.get(0) instanceof Piece.Open open)
                || !isTitle(first.of(article.body().text()))
                || marks.stream().anyMatch(mark -> mark.range().start() < first.end())) {
            return pieces;
        }
        List<Piece> drawn = new ArrayList<>(pieces);
        Map<String, String> attributes = new LinkedHashMap<>(open.attributes());
        attributes.put("class", "vh");
        drawn.set(0, new Piece.Open(open.tag(), attributes));
        return drawn;
    }

    private boolean isTitle(String heading) {
        return Folded.name(heading.strip())
                .text()
                .equalsIgnoreCase(Folded.name(article.title().text()).text());
    }

    private List<ArticleView.Card> cards(List<String> ended) {
        return ended.stream()
                .filter(noted::containsKey)
                .map(id -> noted.get(id) instanceof Claim claim
                        ? new ArticleView.Card(cards.card(claim), null)
                        : new ArticleView.Card(
                                null, AnnotationViews.note((Note) noted.get(id), signs.get(id), context)))
                .toList();
    }

    /** Links to the words of an annotation under an id that it had before lead there all the same. */
    private void former(Place place, String annotation, List<Mark> marks) {
        int start = place.ranges().get(0).start();
        context.former("at-", annotation).forEach(id -> marks.add(Mark.name(new Range(start, start), id, "", "")));
    }

    /** How the words of an annotation are marked. */
    private final Annotation.Cases<List<Mark>> passages = new Annotation.Cases<>() {
        @Override
        public List<Mark> claim(Claim claim) {
            String classes = "claim " + claim.kind().key();
            Html number = sign("claim", classes, claim.id(), cards.title(claim));
            return Mark.passage(claim.place(), claim.id(), classes, number);
        }

        @Override
        public List<Mark> relation(Relation relation) {
            return Mark.passage(relation.place(), relation.id(), "relation", Html.EMPTY);
        }

        @Override
        public List<Mark> event(Event event) {
            return Mark.passage(event.place(), event.id(), "event", Html.EMPTY);
        }

        @Override
        public List<Mark> note(Note note) {
            String title = labels.text("note.number.words", signs.get(note.id()), labels.of("note-kind", note.kind()));
            return Mark.passage(note.place(), note.id(), "note", sign("note", "note", note.id(), title));
        }

        @Override
        public List<Mark> response(Response response) {
            return Mark.passage(response.place(), response.id(), "response", Html.EMPTY);
        }
    };

    private List<Mark> overlay() {
        List<Mark> marks = new ArrayList<>();
        for (Annotation one : article.annotations()) {
            if (one.place() == null) {
                continue;
            }
            former(one.place(), one.id(), marks);
            marks.addAll(one.as(passages));
        }
        marks.addAll(people.marks());
        for (Body.Reference reference : article.body().references()) {
            // Those of profiles are mentions.
            if (!context.dossier().kindOf(reference.id()).isProfile()) {
                String route = context.routeOf(reference.id());
                marks.add(Mark.name(reference.range(), "", "", context.href(route)));
            }
        }
        return marks;
    }

    /**
     * What is drawn after a passage and leads to its card; no stop for keys, which stop at the card. Those who hear it also hear what it
     * leads to.
     */
    private Html sign(String kind, String classes, String id, String title) {
        HtmlBuilder out = new HtmlBuilder().markup("<sup>").begin("a");
        if (!article.language().equals(labels.language())) {
            out.attribute("lang", labels.language().tag());
        }
        return out.attribute("class", "ref " + classes)
                .attribute("href", "#" + kind + "-" + id)
                .attribute("tabindex", "-1")
                .drawn(true, signs.get(id), title)
                .close("a")
                .markup("</sup>")
                .toHtml();
    }
}
