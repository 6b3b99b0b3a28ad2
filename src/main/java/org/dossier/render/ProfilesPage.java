package org.dossier.render;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dossier.model.Name;
import org.dossier.model.Profile;
import org.dossier.model.ProfileLinks;
import org.dossier.model.Routes;
import org.dossier.render.view.ProfilesView;

/** People, and organizations, from A to Z in whatever script they are written. */
final class ProfilesPage implements PageType {
    /**
     * Languages whose letters get a heading of their own, in the order that the collation of the dossier's language
     * gives them.
     */
    private static final List<String> SCRIPTS =
            List.of("en", "el", "ru", "hy", "ka", "he", "ar", "hi", "bn", "ta", "th", "am", "ko", "ja");

    private static final int MOST_LETTERS = 1000;

    @Override
    public Stream<Page> pages(Shared shared) {
        return Stream.of(
                page(Profile.Kind.PERSON, Section.PEOPLE), page(Profile.Kind.ORGANIZATION, Section.ORGANIZATIONS));
    }

    private static Page page(Profile.Kind kind, Section section) {
        return new Page(
                section.route(), "profiles.ftlh", section, Page.Kind.PLAIN, sheet -> content(sheet, kind, section));
    }

    private static Page.Content content(Sheet sheet, Profile.Kind kind, Section section) {
        List<Profile> profiles = sheet.shared().profiles(kind);
        String title = sheet.labels().text(section.label());
        String description = sheet.labels()
                .text(
                        section == Section.PEOPLE ? "profiles.people" : "profiles.organizations",
                        sheet.dossier().settings().title().text());
        return new Page.Content(title, description, new ProfilesView(title, profiles.size(), letters(section, sheet)));
    }

    /** The letters of the list of a section, {@link Section#PEOPLE} or {@link Section#ORGANIZATIONS}, with their names. */
    static List<ProfilesView.Letter> letters(Section section, Sheet sheet) {
        List<Profile> profiles =
                sheet.shared().profiles(section == Section.PEOPLE ? Profile.Kind.PERSON : Profile.Kind.ORGANIZATION);
        ULocale locale =
                ULocale.forLanguageTag(sheet.dossier().settings().language().tag());
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(locale);
        AlphabeticIndex<Profile> index = new AlphabeticIndex<Profile>(collator)
                .setMaxLabelCount(MOST_LETTERS)
                .addLabels(locale);
        SCRIPTS.forEach(language -> index.addLabels(ULocale.forLanguageTag(language)));
        // The order of the dossier decides where the collation finds no difference.
        profiles.forEach(profile -> index.addRecord(profile.names().sortName(), profile));
        List<ProfilesView.Letter> letters = new ArrayList<>();
        for (AlphabeticIndex.Bucket<Profile> bucket : index) {
            if (bucket.size() > 0) {
                List<ProfilesView.Entry> entries = new ArrayList<>();
                bucket.forEach(entry -> entries.add(entry(entry.getData(), sheet)));
                boolean letter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
                String label = letter ? bucket.getLabel() : sheet.labels().text("letters.other");
                letters.add(new ProfilesView.Letter("letter-" + (letters.size() + 1), label, entries));
            }
        }
        return letters;
    }

    private static ProfilesView.Entry entry(Profile profile, Sheet sheet) {
        Name name = profile.name();
        ProfileLinks links = sheet.dossier().links(profile.id());
        List<String> counts = new ArrayList<>();
        ArticleItems.add(counts, sheet.labels(), "mentions", links.mentions().size());
        ArticleItems.add(counts, sheet.labels(), "articles", links.articles().size());
        ArticleItems.add(
                counts, sheet.labels(), "claims-about", links.claimsAbout().size());
        ArticleItems.add(counts, sheet.labels(), "claims-by", links.claimsBy().size());
        return new ProfilesView.Entry(
                sheet.link(
                        profile.names().sortName(),
                        name.language(),
                        sheet.href(Routes.profile(profile)),
                        profile.kind().key()),
                profile.redacted() ? List.of() : sheet.others(name),
                sheet.line(profile.description()),
                counts);
    }
}
