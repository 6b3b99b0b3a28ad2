package org.dossier.read;

import java.util.List;
import org.dossier.manuscript.Annotations;
import org.dossier.manuscript.Cited;
import org.dossier.manuscript.Markup;
import org.dossier.manuscript.PlaceDraft;
import org.dossier.manuscript.Ref;
import org.dossier.model.Image;
import org.dossier.model.Language;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Signature;
import org.dossier.read.yaml.Fields;
import org.dossier.read.yaml.IdTarget;
import org.dossier.read.yaml.Key;
import org.dossier.read.yaml.Keys;
import org.dossier.read.yaml.Shape;

/** Keys that several kinds of maps have, and what is after them. */
final class CommonKeys {
    static final Key<Language> LANGUAGE = Key.language("language");
    static final Key<List<Ref>> FORMER = Key.formerIds("former");
    static final Key<Name> TITLE = Key.name("title").needed();
    static final Key<Markup> DESCRIPTION = Key.line("description");
    static final Key<String> SHORT = Key.prose("short");
    static final Key<Markup> TEXT = Key.blocks("text");
    static final Key<String> BY = Key.text("by");
    static final Key<PartialDate> DATE = Key.date("date");
    static final Key<String> URL = Key.url("url");
    static final Key<String> ARCHIVED = Key.url("archived");
    static final Key<PartialDate> ACCESSED = Key.date("accessed");
    static final Key<String> LICENSE = Key.text("license");
    static final Key<Boolean> DRAFT = Key.flag("draft", false);
    static final Key<List<String>> TAGS = Key.texts("tags");

    private static final Key<Ref> CITED = Key.ref("id", IdTarget.SOURCE).needed();
    private static final Key<String> LOCATOR = Key.text("locator");
    static final Key<List<Cited>> SOURCES = new Shape<>(
                    Keys.of("citation", CITED, LOCATOR), fields -> cited(fields.get(CITED), fields.get(LOCATOR)))
            .listOr("sources", Keys.Form.SOURCES, value -> cited(value.ref(), ""));

    private static final Key<String> FILE = Key.asset("file").needed();
    private static final Key<String> ALT =
            Key.prose("alt").needed(": describe the picture for readers who cannot see it");
    private static final Key<String> CREDIT = Key.prose("credit");
    private static final Shape<Image> PICTURE =
            new Shape<>(Keys.of("image", FILE, ALT, CREDIT, LICENSE), CommonKeys::image);
    static final Key<Image> IMAGE = PICTURE.map("image");
    static final Key<Image> FRONT_PICTURE = PICTURE.map("picture");

    private static final Key<String> RATING = Key.prose("rating");
    private static final Key<Markup> EXPLANATION = Key.blocks("explanation");
    static final Key<Annotations.ReviewDraft> REVIEW =
            new Shape<>(Keys.of("review", BY, DATE, RATING, EXPLANATION), CommonKeys::review).map("review");

    private static final Key<Ref> AT = Key.ref("at", IdTarget.PASSAGE);
    private static final Key<String> QUOTE =
            Key.quote("quote").neededUnless(AT, ": quote the words that this is about");
    private static final Key<String> PREFIX = Key.text("prefix");
    private static final Key<String> SUFFIX = Key.text("suffix");
    private static final Key<Integer> OCCURRENCE = Key.count("occurrence");

    /** Where an annotation is, which {@link #place} reads. */
    static final Keys PLACE = Keys.of("place", QUOTE, AT, PREFIX, SUFFIX, OCCURRENCE);

    /** The same of one that need not be on words. */
    static final Keys PLACE_IF_ANY = Keys.of("place", Key.quote("quote"), AT, PREFIX, SUFFIX, OCCURRENCE);

    /** The id of an annotation. */
    static final Key<Ref> ID = Key.ref("id", IdTarget.ANNOTATION);

    /** The ids that an annotation had before. */
    static final Key<List<Ref>> FORMER_IDS = Key.refs("former", IdTarget.FORMER_ANNOTATION);

    private CommonKeys() {}

    private static Cited cited(Ref id, String locator) {
        return id == null ? null : new Cited(id.id(), locator, id.span());
    }

    private static Image image(Fields fields) {
        String file = fields.get(FILE);
        Image image = new Image(file, fields.get(ALT), fields.get(CREDIT), fields.get(LICENSE));
        return file.isEmpty() ? null : image;
    }

    private static Annotations.ReviewDraft review(Fields fields) {
        return new Annotations.ReviewDraft(
                fields.get(BY), fields.get(DATE), fields.get(RATING), fields.get(EXPLANATION));
    }

    static PlaceDraft place(Fields fields) {
        String quote = fields.get(QUOTE);
        Ref at = fields.get(AT);
        Key<?> given = quote != null ? QUOTE : AT;
        if (quote != null && at != null) {
            fields.problem("place", given, "give either 'quote' or 'at', not both", "remove one of them");
        }
        quote = "".equals(quote) ? null : quote;
        return new PlaceDraft(
                quote,
                fields.get(PREFIX),
                fields.get(SUFFIX),
                fields.get(OCCURRENCE),
                quote == null ? at : null,
                fields.at(given));
    }

    /** Who noted an entry, and when. */
    static Signature signed(Fields fields) {
        return new Signature(fields.get(BY), fields.get(DATE));
    }
}
