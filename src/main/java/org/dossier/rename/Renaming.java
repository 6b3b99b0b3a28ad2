package org.dossier.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dossier.edit.Trial;
import org.dossier.edit.WrongId;
import org.dossier.edit.YamlEdits;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.Ref;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.resolve.IdEntry;
import org.dossier.resolve.IdTable;
import org.dossier.resolve.TakenId;
import org.dossier.resolve.WrittenIds;
import org.dossier.source.Edit;
import org.dossier.source.Marks;
import org.dossier.source.Move;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Span;
import org.dossier.source.YamlText;
import org.dossier.text.Nearest;

/** Gives something another id: in every place that uses it, and in the name of its file. Used once. */
public final class Renaming {
    private final Path project;
    private final Trial.Tried content;
    private final String old;
    private final String now;
    private final boolean remembered;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * A thing of the one id space.
     *
     * @param id its id
     * @param marks of its fields
     * @param fields the map that they are in
     */
    private record Written(String id, Marks marks, Span fields) {
        private Written(String id, Marks marks) {
            this(id, marks, marks.whole());
        }
    }

    private Renaming(Path project, Trial.Tried content, String old, String now, boolean remembered) {
        this.project = project;
        this.content = content;
        this.old = old;
        this.now = now;
        this.remembered = remembered;
    }

    /**
     * Plans it.
     *
     * @param project the folder that holds {@code content}
     * @param content of the project, without any error that would leave in doubt where ids are
     * @param old the id that it has
     * @param now the id that it is to have
     * @param of what is meant where both a thing and an annotation have the id; null when nobody has said
     * @param remembered false when the old address is not to lead to the new one
     * @throws WrongId when there is no such id, or the new one cannot be one
     * @throws IOException when the folder cannot be read
     */
    public static RenamePlan plan(
            Path project, Trial.Tried content, String old, String now, WrittenIds.Space of, boolean remembered)
            throws WrongId, IOException {
        return new Renaming(project, content, Ids.normal(old), Ids.normal(now), remembered).plan(of);
    }

    private RenamePlan plan(WrittenIds.Space of) throws WrongId, IOException {
        IdTable things = IdTable.of(content.manuscript(), new Problems());
        AnnotationTable annotations = AnnotationTable.of(content);
        IdEntry thing = of == WrittenIds.Space.ANNOTATIONS ? null : things.get(old);
        AnnotationTable.Entry annotation = of == WrittenIds.Space.THINGS ? null : annotations.get(old);
        if (thing == null && annotation == null) {
            throw new WrongId("nothing has the id '" + old + "': " + help(of, things, annotations));
        }
        if (thing != null && annotation != null) {
            throw new WrongId("'" + old + "' is the id of "
                    + IdKind.withArticle(thing.kind().key())
                    + " and of an annotation: add --annotation or --no-annotation to say which is meant");
        }
        if (old.equals(now)) {
            throw new WrongId("'" + now + "' is its id already: name another");
        }
        if (thing != null) {
            thing(thing, things);
        } else {
            annotation(annotation, annotations);
        }
        return new RenamePlan(old, now, edits, moves, isWithheld(), refusals, notes);
    }

    private String help(WrittenIds.Space of, IdTable things, AnnotationTable annotations) {
        Set<String> known = new TreeSet<>();
        if (of != WrittenIds.Space.ANNOTATIONS) {
            known.addAll(things.all());
        }
        if (of != WrittenIds.Space.THINGS) {
            known.addAll(annotations.all());
        }
        String former = things.renamed(old);
        return former.isEmpty() ? Nearest.help(old, known, "ids are file names without their extension") : former;
    }

    private void thing(IdEntry thing, IdTable things) throws WrongId, IOException {
        String objection = Ids.objection(now);
        if (!objection.isEmpty()) {
            throw new WrongId(objection + ": " + Ids.better(now));
        }
        TakenId taken = things.taken(now);
        if (taken != null && !taken.owner().equals(old)) {
            refuse(taken.span(), "the id '" + now + "' is taken", "choose another");
        }
        uses(WrittenIds.Space.THINGS);
        former(thing);
        if (thing.kind() != IdKind.SOURCE) {
            moves(thing.span().file().path());
        }
    }

    private void uses(WrittenIds.Space space) {
        for (WrittenIds.Place place : WrittenIds.of(content.manuscript())) {
            if (place.space() != space || !place.id().equals(old)) {
                continue;
            }
            if (!place.isExact()) {
                refuse(
                        place.span(),
                        "the id '" + old + "' is written here in a form that cannot be changed automatically",
                        "write it plainly, without escapes, and try again");
                continue;
            }
            boolean field = place.form() == WrittenIds.Form.FIELD;
            edits.add(new Edit(place.span(), field ? YamlText.like(place.span().text(), now) : now));
        }
    }

    private void refuse(Span span, String what, String help) {
        refusals.add(Problem.error(RenamePlan.REFUSED, span, what, help));
    }

    private void former(IdEntry thing) {
        if (!isRemembered(thing.draft())) {
            return;
        }
        if (IdTable.collide(old, now)) {
            notes.add("There is no redirect from '" + old + "' to '" + now
                    + "': some computers treat the two as one file.");
            return;
        }
        Written written = written();
        List<String> ids = List.of(old);
        edits.addAll(
                thing.kind() == IdKind.SOURCE
                        ? FormerKey.inMap(written.fields(), written.marks(), thing.former(), ids)
                        : FormerKey.inFrontMatter(written.marks(), thing.former(), ids));
        notes.add(
                switch (thing.kind()) {
                    case SOURCE -> "Links to its entry under the old id still work.";
                    case ARTICLE ->
                        "The old URL redirects to the new one; data/text and the picture for links exist only under the new name.";
                    case PERSON, ORGANIZATION, PAGE -> "The old URL redirects to the new one.";
                });
    }

    /** Where the thing of the old id was written; there is one. */
    private Written written() {
        Manuscript manuscript = content.manuscript();
        return Stream.of(
                        manuscript.articles().stream().map(one -> new Written(one.id(), one.marks())),
                        manuscript.profiles().stream().map(one -> new Written(one.id(), one.marks())),
                        manuscript.pages().stream().map(one -> new Written(one.id(), one.marks())),
                        manuscript.sources().stream().map(one -> new Written(one.id(), one.marks(), one.fields())))
                .flatMap(known -> known)
                .filter(known -> known.id().equals(old))
                .findFirst()
                .orElseThrow();
    }

    private boolean isWithheld() {
        return content.resolved().unpublished().withheld().spells(old);
    }

    private boolean isRemembered(boolean draft) {
        if (!remembered) {
            notes.add("The old URL is not kept.");
        } else if (draft) {
            notes.add("It is a draft, so there is no old URL to keep.");
        } else if (isWithheld()) {
            notes.add("The old URL is not kept, because it spells a withheld name. 'dossier check' may now report that "
                    + "something published has changed: read it, then run 'dossier check --accept'.");
        } else {
            return true;
        }
        return false;
    }

    /** The file of a thing, and the annotations beside that of an article. */
    private void moves(String file) throws IOException {
        Path folder = project.resolve(file).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path one : files.sorted().toList()) {
                String name = one.getFileName().toString();
                String stem = ContentPaths.stem(name);
                boolean ours = !stem.equals(name);
                if (ours && Ids.normal(stem).equals(old)) {
                    String parent = file.substring(0, file.lastIndexOf('/') + 1);
                    moves.add(new Move(parent + name, parent + now + name.substring(stem.length())));
                }
            }
        }
    }

    private void annotation(AnnotationTable.Entry annotation, AnnotationTable all) throws WrongId {
        String objection = Ids.annotationObjection(now);
        if (!objection.isEmpty()) {
            throw new WrongId(objection + ": use letters, digits and hyphens, at most 120 of them");
        }
        TakenId taken = all.taken(now);
        if (taken != null && !taken.owner().equals(old)) {
            refuse(taken.span(), "the id '" + now + "' is taken by another annotation", "choose another");
        }
        Marks marks = annotation.marks();
        if (!annotation.hasFields()) {
            refuse(
                    marks.whole(),
                    "this annotation has no key 'id'",
                    "write it as an entry of the annotations, with an id");
            return;
        }
        uses(WrittenIds.Space.ANNOTATIONS);
        boolean kept = isRemembered(false);
        if (marks.has("id")) {
            edits.addAll(kept ? FormerKey.inAnnotation(marks, annotation.former(), List.of(old)) : List.of());
        } else {
            List<Ref> before = annotation.former();
            boolean list = marks.has("former");
            String id = "id: " + YamlText.scalar(now);
            edits.add(YamlEdits.atBeginning(
                    marks.whole(), kept && !list ? List.of(id, FormerKey.entry(List.of(old))) : List.of(id)));
            edits.addAll(kept && list ? FormerKey.inMap(marks.whole(), marks, before, List.of(old)) : List.<Edit>of());
        }
        if (kept) {
            notes.add("Links to it under the old id still work.");
        }
    }
}
