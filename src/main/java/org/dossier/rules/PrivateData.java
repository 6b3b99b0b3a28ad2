package org.dossier.rules;

import java.util.List;
import org.dossier.model.Article;
import org.dossier.model.Dossier;
import org.dossier.model.Profile;
import org.dossier.source.SourceFile;
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
        PublishedContacts published = report.same(PublishedContacts.of(dossier, table, report));
        List<PrivateDataFinder> finders = List.of(
                new EmailFinder(published),
                new PhoneFinder(published, table),
                new IdentityNumberFinder(table),
                new HomeAddressFinder(table));
        report.each(
                dossier.articles(),
                Article::id,
                published,
                (one, own) -> WrittenFile.of(one).forEach(file -> find(file, finders, own)));
        report.each(dossier.profiles(), Profile::id, published, (one, own) -> find(WrittenFile.of(one), finders, own));
        report.each(
                WrittenFile.others(dossier),
                SourceFile::path,
                published,
                (one, own) -> find(WrittenFile.of(one), finders, own));
        find(WrittenFile.of(dossier.settings()), finders, report);
        new BirthDates(dossier, table, report).check();
        identifiers(dossier, new Phrases(table.words("identity"), List.of()), report);
    }

    private static void find(WrittenFile file, List<PrivateDataFinder> finders, RuleReport report) {
        finders.forEach(finder -> finder.find(file, (start, end, what, help) -> {
            if (!file.isExempt(start)) {
                report.broken(file.span(start, end), what, help);
            }
        }));
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
