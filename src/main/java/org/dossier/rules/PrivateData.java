package org.dossier.rules;

import java.util.List;
import java.util.function.BiConsumer;
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
        EmailFinder emails = new EmailFinder(published);
        PhoneFinder phones = new PhoneFinder(published, table);
        IdentityNumberFinder numbers = new IdentityNumberFinder(table);
        HomeAddressFinder addresses = new HomeAddressFinder(table);
        BiConsumer<WrittenFile, RuleReport> find = (file, own) -> {
            emails.find(file, own);
            phones.find(file, own);
            numbers.find(file, own);
            addresses.find(file, own);
        };
        report.each(
                dossier.articles(),
                Article::id,
                published,
                (one, own) -> WrittenFile.of(one).forEach(file -> find.accept(file, own)));
        report.each(dossier.profiles(), Profile::id, published, (one, own) -> find.accept(WrittenFile.of(one), own));
        report.each(
                WrittenFile.others(dossier),
                SourceFile::path,
                published,
                (one, own) -> find.accept(WrittenFile.of(one), own));
        find.accept(WrittenFile.of(dossier.settings()), report);
        new BirthDates(dossier, table, report).check();
        identifiers(dossier, new Phrases(table.words("identity"), List.of()), report);
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
