package org.dossier.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.dossier.model.Routes;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.body.ExcerptText;
import org.dossier.render.body.Mark;
import org.dossier.render.context.PageContext;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.view.ArticleView;
import org.dossier.source.Range;
import org.dossier.text.Folded;

/** The text of an article with everything that was noted on its words: which marks lie over it, and which cards go with which block. */
final class NotedText {
    private final Article article;
    private final PageContext context;
    private final Labels labels;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Note> notes = new HashMap<>();
    /** Claims and notes share one numbering, in order of the text. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final ClaimCards cards;
    private final ArticleProfiles people;

    NotedText(Article article, PageContext context) {
        this.article = article;
        this.context = context;
        this.labels = context.labels();
        article.claims().forEach(claim -> claims.put(claim.id(), claim));
        article.notes().forEach(note -> notes.put(note.id(), note));
        article.annotations().stream()
                .map(Annotation::id)
                .filter(id -> claims.containsKey(id) || notes.containsKey(id))
                .forEach(id -> numbers.put(id, numbers.size() + 1));
        Map<String, Integer> ofClaims = new HashMap<>(numbers);
        ofClaims.keySet().retainAll(claims.keySet());
        this.cards = ClaimCards.onArticle(context, ofClaims);
        this.people = new ArticleProfiles(article, context);
    }

    /** Who is named in it. */
    List<ArticleView.Named> profiles() {
        return people.list(cards, numbers);
    }

    /** The text, block by block; its cards number what they cite, so it comes before the lists below it. */
    List<ArticleView.Part> parts() {
        List<Piece> pieces = article.rights() == Imprint.Rights.EXCERPT_ONLY
                ? ExcerptText.pieces(article.body(), article.shown(), labels.text("omitted"))
                : article.body().pieces();
        List<Mark> marks = overlay();
        List<Block> blocks = new ArrayList<>();
        // Cards are made as soon as their block is: what is cited first is number 1.
        BodyHtml.parts(
                article.body(),
                BlockAnchors.in(article.body(), withoutTitle(pieces, marks)),
                marks,
                context,
                part -> blocks.add(new Block(part.html(), cards(part.begun()), part.heading())));
        return grouped(blocks);
    }

    /** A block of the text, with the cards of the passages that begin in it. */
    private record Block(Html html, List<ArticleView.Card> cards, boolean heading) {}

    /** Each block with cards, and what can stand beside them before the next: headings go with the block they lead to. */
    private static List<ArticleView.Part> grouped(List<Block> blocks) {
        List<Integer> carrying = IntStream.range(0, blocks.size())
                .filter(at -> !blocks.get(at).cards().isEmpty())
                .boxed()
                .toList();
        if (carrying.isEmpty()) {
            return List.of(new ArticleView.Part(html(blocks), Html.EMPTY, List.of(), Html.EMPTY));
        }
        List<ArticleView.Part> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < carrying.size(); i++) {
            int at = carrying.get(i);
            int next = i + 1 < carrying.size() ? carrying.get(i + 1) : blocks.size();
            int end = next;
            while (next < blocks.size() && end > at + 1 && blocks.get(end - 1).heading()) {
                end--;
            }
            parts.add(new ArticleView.Part(
                    html(blocks.subList(begin, at)),
                    blocks.get(at).html(),
                    blocks.get(at).cards(),
                    html(blocks.subList(at + 1, end))));
            begin = end;
        }
        return parts;
    }

    private static Html html(List<Block> blocks) {
        HtmlBuilder all = new HtmlBuilder();
        blocks.forEach(block -> all.html(block.html()));
        return all.toHtml();
    }

    /**
     * The pieces of the text, where a heading at its beginning that says the title once more is out of sight: the title stands above
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

    private List<ArticleView.Card> cards(List<String> begun) {
        return begun.stream()
                .filter(numbers::containsKey)
                .sorted(Comparator.comparing(numbers::get))
                .map(id -> claims.containsKey(id)
                        ? new ArticleView.Card(cards.card(claims.get(id)), null)
                        : new ArticleView.Card(null, AnnotationViews.note(notes.get(id), numbers.get(id), context)))
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
            Html number = reference("claim", classes, claim.id(), cards.title(claim));
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
            return Mark.passage(note.place(), note.id(), "note", reference("note", "note", note.id(), noteTitle(note)));
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
                String route = Routes.of(context.dossier(), reference.id());
                marks.add(Mark.name(reference.range(), "", "", context.href(route)));
            }
        }
        return marks;
    }

    /** The number behind a passage; those who hear it also hear what it leads to. */
    private Html reference(String kind, String classes, String id, String title) {
        HtmlBuilder out = new HtmlBuilder().markup("<sup>").begin("a");
        if (!article.language().equals(labels.language())) {
            out.attribute("lang", labels.language().tag());
        }
        return out.attribute("class", "ref " + classes)
                .attribute("href", "#" + kind + "-" + id)
                .attribute("aria-label", title)
                .end()
                .markup(Integer.toString(numbers.get(id)))
                .close("a")
                .markup("</sup>")
                .toHtml();
    }

    private String noteTitle(Note note) {
        return labels.text("note.number.words", numbers.get(note.id()), labels.of("note-kind", note.kind()));
    }
}
