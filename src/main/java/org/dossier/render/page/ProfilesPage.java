package org.dossier.render.page;

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
import org.dossier.model.Section;
import org.dossier.render.body.BodyHtml;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
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

    /** Fewer names than these are looked over without letters. */
    private static final int LETTERED = 60;

    @Override
    public Stream<Page> pages(SiteContext site) {
        return Stream.of(
                page(Profile.Kind.PERSON, Section.PEOPLE), page(Profile.Kind.ORGANIZATION, Section.ORGANIZATIONS));
    }

    private static Page page(Profile.Kind kind, Section section) {
        return new Page(
                section.route(), "profiles.ftlh", section, Page.Kind.PLAIN, context -> content(context, kind, section));
    }

    private static Page.Content content(PageContext context, Profile.Kind kind, Section section) {
        List<Profile> profiles = context.dossier().profiles(kind);
        String title = context.labels().text(section.label());
        String description = context.labels()
                .text(
                        section == Section.PEOPLE ? "profiles.people" : "profiles.organizations",
                        context.dossier().settings().title().text());
        return new Page.Content(
                title, description, new ProfilesView(title, profiles.size(), letters(section, context)));
    }

    /**
     * The letters of the list of a section, {@link Section#PEOPLE} or {@link Section#ORGANIZATIONS}, with their names; all names
     * without a letter where they are few.
     */
    static List<ProfilesView.Letter> letters(Section section, PageContext context) {
        List<Profile> profiles =
                context.dossier().profiles(section == Section.PEOPLE ? Profile.Kind.PERSON : Profile.Kind.ORGANIZATION);
        if (profiles.size() < LETTERED) {
            List<ProfilesView.Entry> all =
                    profiles.stream().map(profile -> entry(profile, context)).toList();
            return all.isEmpty() ? List.of() : List.of(new ProfilesView.Letter("", "", all));
        }
        ULocale locale =
                ULocale.forLanguageTag(context.dossier().settings().language().tag());
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
                bucket.forEach(entry -> entries.add(entry(entry.getData(), context)));
                letters.add(new ProfilesView.Letter("letter-" + (letters.size() + 1), label(bucket, context), entries));
            }
        }
        return letters;
    }

    /** The letter; of names that begin with none, whether it is digits that they begin with. */
    private static String label(AlphabeticIndex.Bucket<Profile> bucket, PageContext context) {
        if (bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL) {
            return bucket.getLabel();
        }
        boolean digits = true;
        for (AlphabeticIndex.Record<Profile> one : bucket) {
            digits &= Character.isDigit(one.getName().toString().codePointAt(0));
        }
        return context.labels().text(digits ? "letters.digits" : "letters.other");
    }

    private static ProfilesView.Entry entry(Profile profile, PageContext context) {
        Name name = profile.name();
        ProfileLinks links = context.dossier().links(profile.id());
        int mentions = links.mentions().size();
        return new ProfilesView.Entry(
                context.link(
                        profile.names().sortName(),
                        name.language(),
                        context.href(Routes.profile(profile)),
                        profile.kind().key()),
                profile.redacted() ? List.of() : context.others(name),
                BodyHtml.line(profile.description(), context),
                mentions == 0 ? "" : context.labels().count("mentions", mentions));
    }
}
