package org.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Body;
import org.dossier.model.Citation;
import org.dossier.model.Claim;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.Event;
import org.dossier.model.IdKind;
import org.dossier.model.Mention;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Piece;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Relation;
import org.dossier.model.Response;
import org.dossier.model.Usage;
import org.dossier.source.Range;
import org.dossier.text.Folded;

/** What holds for every dossier that has no errors. */
final class DossierLaws {
    private final Dossier dossier;

    private DossierLaws(Dossier dossier) {
        this.dossier = dossier;
    }

    static void check(Dossier dossier) {
        DossierLaws laws = new DossierLaws(dossier);
        laws.walk("", dossier, laws::idsExist);
        laws.walk("", dossier, (owner, value) -> {
            if (value instanceof Body body) {
                laws.textIsItsBlocks(body);
                laws.piecesDrawTheText(body);
                laws.marksStandOnWords(body);
            }
        });
        dossier.articles().forEach(laws::mentions);
        dossier.articles().forEach(laws::placesStandInBlocks);
        dossier.profiles().forEach(laws::backlinks);
        dossier.claims().forEach(laws::answersAreSymmetric);
        laws.everyUseIsFound();
        laws.idsAreUnique();
    }

    /** Everything that a value holds, with the record it is in. */
    private void walk(Object owner, Object value, BiConsumer<Object, Object> visitor) {
        visitor.accept(owner, value);
        if (value instanceof Collection<?> all) {
            all.forEach(one -> walk(owner, one, visitor));
        } else if (value instanceof Record record && record.getClass().getName().startsWith("org.dossier.model.")) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                walk(record, DossierDump.get(component, record), visitor);
            }
        }
    }

    private void idsExist(Object owner, Object value) {
        if (value instanceof Citation citation) {
            IdKind kind = dossier.kindOf(citation.id());
            assertTrue(kind == IdKind.SOURCE || kind == IdKind.ARTICLE, () -> "cited in " + owner + ": " + citation);
        } else if (value instanceof Credit credit && credit.profile() != null) {
            profileExists(credit.profile());
        } else if (value instanceof Claim.Speaker speaker && speaker.profile() != null) {
            profileExists(speaker.profile());
        } else if (value instanceof Claim claim) {
            claim.about().forEach(this::profileExists);
            Stream.of(claim.denies(), claim.supports(), claim.updates())
                    .flatMap(List::stream)
                    .forEach(id -> assertNotNull(dossier.claim(id), id));
        } else if (value instanceof Response response) {
            profileExists(response.by());
            assertNotNull(dossier.article(response.article()), response.id());
            for (String id : response.to()) {
                assertTrue(dossier.answers(dossier.claim(id)).contains(response), () -> response.id() + " at " + id);
            }
        } else if (value instanceof Relation relation) {
            profileExists(relation.subject());
            profileExists(relation.object());
        } else if (value instanceof Event.Participant participant) {
            profileExists(participant.profile());
        } else if (value instanceof Mention mention) {
            profileExists(mention.profile());
        } else if (value instanceof Profile profile) {
            profile.differentFrom()
                    .forEach(id -> assertTrue(
                            dossier.profile(id).differentFrom().contains(profile.id()),
                            () -> profile.id() + " and " + id));
        } else if (value instanceof Body.Reference reference) {
            assertNotNull(dossier.kindOf(reference.id()), reference.id());
        } else if (value instanceof Piece.Link link && link.target() != null) {
            assertNotNull(dossier.kindOf(link.target()), link.target());
        }
    }

    private void profileExists(String id) {
        assertNotNull(dossier.profile(id), () -> "there is no profile " + id);
    }

    private void textIsItsBlocks(Body body) {
        List<String> blocks = body.blocks().stream()
                .map(block -> block.range().of(body.text()))
                .toList();
        assertEquals(String.join("\n\n", blocks), body.text());
        int at = 0;
        for (Body.Block block : body.blocks()) {
            assertEquals(at, block.range().start(), "a block begins where the one before ends and a blank line");
            at = block.range().end() + 2;
        }
    }

    private void piecesDrawTheText(Body body) {
        Deque<String> open = new ArrayDeque<>();
        StringBuilder drawn = new StringBuilder();
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.Open one) {
                open.push(one.tag());
            } else if (piece instanceof Piece.Link) {
                assertFalse(open.contains("a"), "a link in a link");
                open.push("a");
            } else if (piece instanceof Piece.FootnoteText) {
                open.push("li");
            } else if (piece instanceof Piece.Close close) {
                assertFalse(open.isEmpty(), () -> "nothing is open: " + close);
                assertEquals(open.pop(), close.tag());
            } else if (piece instanceof Piece.StandIn sign) {
                if (drawn.length() > 0 && drawn.length() < sign.start()) {
                    drawn.append("\n\n");
                }
                assertEquals(drawn.length(), sign.start(), "what stands for something is there once, in order");
                drawn.append(body.text(), sign.start(), sign.end());
                assertTrue(inOneBlock(body, new Range(sign.start(), sign.end())), () -> "runs over blocks: " + sign);
            } else if (piece instanceof Piece.Text text) {
                if (drawn.length() > 0 && drawn.length() < text.start()) {
                    drawn.append("\n\n");
                }
                assertEquals(drawn.length(), text.start(), "text is drawn once, in order");
                drawn.append(body.text(), text.start(), text.end());
                assertTrue(inOneBlock(body, new Range(text.start(), text.end())), () -> "runs over blocks: " + text);
            }
        }
        assertTrue(open.isEmpty(), () -> "never closed: " + open);
        assertEquals(body.text(), drawn.toString());
    }

    private static boolean inOneBlock(Body body, Range range) {
        return body.blocks().stream().anyMatch(block -> block.range().contains(range));
    }

    private void marksStandOnWords(Body body) {
        Stream.concat(
                        body.references().stream().map(Body.Reference::range),
                        body.passages().stream().map(Body.MarkedPassage::range))
                .forEach(range -> isTrimmed(body.text(), range));
        assertEquals(
                body.passages().stream().map(Body.MarkedPassage::range).sorted().toList(),
                body.passages().stream().map(Body.MarkedPassage::range).toList());
    }

    private static void isTrimmed(String text, Range range) {
        String words = range.of(text);
        assertFalse(words.isEmpty());
        assertEquals(words.strip(), words);
    }

    private void mentions(Article article) {
        String text = article.body().text();
        Set<String> anchors = new HashSet<>();
        Range before = new Range(0, 0);
        for (Mention mention : article.mentions()) {
            String what = mention + " \"" + mention.range().of(text) + "\"";
            assertEquals(article.id(), mention.article());
            assertTrue(anchors.add(mention.anchor()), () -> "twice: " + mention.anchor());
            assertTrue(mention.anchor().matches("\\S+"), mention::anchor);
            assertTrue(before.end() <= mention.range().start(), () -> "overlaps the one before: " + what);
            before = mention.range();
            isTrimmed(text, mention.range());
            assertTrue(mention.sentence().contains(mention.range()), () -> "not in its sentence: " + what);
            isTrimmed(text, mention.sentence());
            if (mention.how() == Mention.How.AUTO || mention.how() == Mention.How.WEAK) {
                assertTrue(inOneBlock(article.body(), mention.sentence()), () -> "a sentence over two blocks: " + what);
                isAName(mention, mention.range().of(text));
            }
            assertFalse(
                    mention.linked() && insideLink(article.body(), mention.range()), () -> "a link in a link: " + what);
        }
    }

    private static boolean insideLink(Body body, Range range) {
        boolean inLink = false;
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.Link) {
                inLink = true;
            } else if (piece instanceof Piece.Close close && close.tag().equals("a")) {
                inLink = false;
            } else if (inLink
                    && piece instanceof Piece.Text text
                    && range.overlaps(new Range(text.start(), text.end()))) {
                return true;
            }
        }
        return false;
    }

    /** The words are a name of the profile: strong; or weak, such as the end or the first letters of a strong one. */
    private void isAName(Mention mention, String words) {
        Profile profile = dossier.profile(mention.profile());
        List<String> strong = new ArrayList<>(profile.names().aliases());
        strong.add(profile.name().text());
        profile.name().others().stream().map(Name.Form::text).forEach(strong::add);
        boolean found = strong.stream().anyMatch(name -> same(profile, name, words));
        if (!found && mention.how() == Mention.How.WEAK) {
            found = profile.names().weakAliases().stream().anyMatch(name -> same(profile, name, words))
                    || strong.stream().anyMatch(name -> endsWith(name, words) || initials(name, words));
        }
        assertTrue(found, () -> "'" + words + "' is no name of " + profile.id());
    }

    private static boolean same(Profile profile, String name, String words) {
        String one = Folded.name(name).text();
        String other = Folded.name(words).text();
        // After the Arabic "li" the article loses its alif.
        boolean equal = one.equals(other) || one.equals("ا" + other);
        // Chinese characters need no space between surname and given name.
        equal |= other.codePoints().allMatch(Character::isIdeographic)
                && one.replace(" ", "").equals(other);
        return equal || !profile.names().matching().caseSensitive() && one.equalsIgnoreCase(other);
    }

    private static boolean endsWith(String name, String words) {
        String whole = Folded.name(" " + name).text().toLowerCase(Locale.ROOT);
        String end = Folded.name(words).text().toLowerCase(Locale.ROOT);
        return whole.contains(" " + end) || whole.contains(" ا" + end);
    }

    private static boolean initials(String name, String words) {
        String letters = words.replaceAll("[^\\p{Lu}]", "");
        int at = 0;
        for (String word : name.split("[\\s-]+")) {
            at += at < letters.length() && word.toUpperCase(Locale.ROOT).startsWith(letters.substring(at, at + 1))
                    ? 1
                    : 0;
        }
        return letters.length() > 1 && at == letters.length();
    }

    private void placesStandInBlocks(Article article) {
        article.annotations().stream()
                .map(Annotation::place)
                .filter(Objects::nonNull)
                .forEach(place -> place(article, place));
    }

    private void place(Article article, Place place) {
        assertEquals(article.id(), place.article());
        int before = 0;
        for (Range range : place.ranges()) {
            isTrimmed(article.body().text(), range);
            assertTrue(before <= range.start(), () -> "out of order: " + place);
            before = range.end();
        }
    }

    /** What a profile is told to be in is what it is in, and in the order that is promised. */
    private void backlinks(Profile profile) {
        String id = profile.id();
        ProfileLinks links = dossier.links(id);
        List<Mention> mentions = dossier.articles().stream()
                .flatMap(article -> article.mentions().stream())
                .filter(mention -> mention.profile().equals(id))
                .toList();
        assertEquals(mentions, links.mentions());
        List<Claim> claims = dossier.claims();
        assertEquals(claims.stream().filter(one -> one.about().contains(id)).toList(), links.claimsAbout());
        assertEquals(
                claims.stream().filter(one -> id.equals(one.by().profile())).toList(), links.claimsBy());
        assertEquals(
                dossier.relations().stream()
                        .filter(one -> one.subject().equals(id) || one.object().equals(id))
                        .toList(),
                links.relations());
        assertEquals(
                dossier.events().stream()
                        .filter(event -> event.participants().stream()
                                .anyMatch(one -> one.profile().equals(id)))
                        .toList(),
                links.events());
        assertEquals(
                dossier.articles().stream()
                        .filter(article -> isIn(id, article))
                        .map(Article::id)
                        .toList(),
                links.articles());
        for (ProfileLinks.Companion companion : links.companions()) {
            long both = dossier.articles().stream()
                    .filter(article -> isMentioned(id, article) && isMentioned(companion.profile(), article))
                    .count();
            assertEquals(both, companion.articles());
            assertTrue(dossier.links(companion.profile())
                    .companions()
                    .contains(new ProfileLinks.Companion(id, companion.articles())));
        }
    }

    private static boolean isMentioned(String profile, Article article) {
        return article.mentions().stream().anyMatch(mention -> mention.profile().equals(profile));
    }

    private static boolean isIn(String profile, Article article) {
        return isMentioned(profile, article)
                || article.claims().stream()
                        .anyMatch(one -> one.about().contains(profile)
                                || profile.equals(one.by().profile()))
                || article.relations().stream()
                        .anyMatch(one ->
                                one.subject().equals(profile) || one.object().equals(profile))
                || article.events().stream()
                        .flatMap(event -> event.participants().stream())
                        .anyMatch(one -> one.profile().equals(profile))
                || article.responses().stream().anyMatch(one -> one.by().equals(profile));
    }

    private void answersAreSymmetric(Claim claim) {
        List<Response> answers = dossier.answers(claim);
        Set<Response> to = dossier.articles().stream()
                .flatMap(article -> article.responses().stream())
                .filter(response -> response.to().contains(claim.id()))
                .collect(Collectors.toSet());
        assertEquals(to, Set.copyOf(answers));
        assertEquals(to.size(), answers.size());
        for (int i = 1; i < answers.size(); i++) {
            PartialDate before = dossier.answered(answers.get(i - 1));
            PartialDate after = dossier.answered(answers.get(i));
            assertTrue(
                    after == null || before != null && before.compareTo(after) <= 0,
                    () -> "answers out of order: " + claim.id());
        }
        for (Claim other : dossier.claims()) {
            assertEquals(
                    other.denies().contains(claim.id()),
                    dossier.claimLinks(claim.id()).deniedBy().contains(other.id()));
            assertEquals(
                    other.supports().contains(claim.id()),
                    dossier.claimLinks(claim.id()).supportedBy().contains(other.id()));
            assertEquals(
                    other.updates().contains(claim.id()),
                    dossier.claimLinks(claim.id()).updatedBy().contains(other.id()));
        }
    }

    /** Whoever cites or names something by its id is among its uses. */
    private void everyUseIsFound() {
        dossier.articles().forEach(article -> usesOf(IdKind.ARTICLE, article.id(), article));
        dossier.profiles().forEach(profile -> usesOf(dossier.kindOf(profile.id()), profile.id(), profile));
        dossier.sources().forEach(source -> usesOf(IdKind.SOURCE, source.id(), source));
        dossier.pages().forEach(page -> usesOf(IdKind.PAGE, page.id(), page));
    }

    private void usesOf(IdKind kind, String owner, Record record) {
        walk(record, record, (holder, value) -> {
            if (value instanceof Citation citation) {
                isUse(kind, owner, citation.id(), citation.locator());
            } else if (value instanceof Body.Reference reference) {
                isUse(kind, owner, reference.id(), "");
            } else if (value instanceof Piece.Link link && link.target() != null) {
                isUse(kind, owner, link.target(), "");
            }
        });
    }

    private void isUse(IdKind kind, String owner, String id, String locator) {
        Predicate<Usage> same = use ->
                use.kind() == kind && use.owner().equals(owner) && use.locator().equals(locator);
        assertTrue(
                id.equals(owner) || dossier.uses(id).stream().anyMatch(same),
                () -> owner + " uses " + id + " " + locator + "; known: " + dossier.uses(id));
    }

    private void idsAreUnique() {
        Set<String> files = new HashSet<>();
        Stream.of(
                        dossier.articles().stream().map(Article::id),
                        dossier.profiles().stream().map(Profile::id),
                        dossier.sources().stream().map(one -> one.id()),
                        dossier.pages().stream().map(one -> one.id()))
                .flatMap(ids -> ids)
                .forEach(id -> assertTrue(files.add(id), id));
        Set<String> annotations = new HashSet<>();
        for (Article article : dossier.articles()) {
            Map<String, Stream<String>> ids = Map.of(
                    "claim", article.claims().stream().map(Claim::id),
                    "event", article.events().stream().map(Event::id),
                    "note", article.notes().stream().map(one -> one.id()));
            ids.values().forEach(some -> some.forEach(id -> assertTrue(annotations.add(id), id)));
        }
        dossier.relations().forEach(one -> assertTrue(annotations.add(one.id()), one.id()));
    }
}
