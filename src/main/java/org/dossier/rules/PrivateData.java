package org.dossier.rules;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.source.Memory;
import org.dossier.source.Span;
import org.dossier.text.WordTable;

/**
 * No home address, private telephone number or e-mail address, number of an identity document, or full date of birth
 * of a living person.
 *
 * <p>All but the date of birth are looked for in the files as they were written, so that no field and no text is left
 * out.
 */
final class PrivateData {
    void check(Dossier dossier, RuleReport report) {
        WordTable table = WordTable.read(Rule.class, "private-data.tsv");
        PublishedContacts published = report.memory()
                .same(
                        PublishedContacts.class,
                        "published contacts",
                        PublishedContacts.of(dossier, table, report.memory()));
        List<PrivateDataFinder> finders = List.of(
                new EmailFinder(published),
                new PhoneFinder(published, table),
                new IdentityNumberFinder(table),
                new HomeAddressFinder(table));
        WrittenFile.of(dossier).parallelStream()
                .map(file -> report.memory()
                        .made(
                                Found.class,
                                Memory.key(PrivateData.class, file.path()),
                                () -> found(file, finders),
                                file.source(),
                                published))
                .forEach(found -> found.places().forEach(one -> report.broken(one.span(), one.what(), one.help())));
        new BirthDates(dossier, table, report).check();
        identifiers(dossier, new Phrases(table.words("identity"), List.of()), report);
    }

    /** A place that holds private data. */
    private record Place(Span span, String what, String help) {}

    /** What a file holds. */
    private record Found(List<Place> places) {}

    private static Found found(WrittenFile file, List<PrivateDataFinder> finders) {
        List<Place> places = new ArrayList<>();
        finders.forEach(finder -> finder.find(file, (start, end, what, help) -> {
            if (!file.isExempt(start)) {
                places.add(new Place(file.span(start, end), what, help));
            }
        }));
        file.letGo();
        return new Found(List.copyOf(places));
    }

    /** Numbers of documents among the identifiers of a person; an organization's registration is public. */
    private static void identifiers(Dossier dossier, Phrases documents, RuleReport report) {
        for (Profile profile : dossier.profiles(Profile.Kind.PERSON)) {
            for (Profile.Identifier identifier : profile.identifiers()) {
                if (documents.isIn(identifier.scheme().replace('-', ' ').replace('_', ' '))) {
                    report.broken(
                            profile.marks().in("identifiers").key(identifier.scheme()),
                            "this is the number of an identity document",
                            "remove it: 'identifiers' are for public registers such as wikidata, orcid or isni");
                }
            }
        }
    }
}
