package org.dossier.resolve;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dossier.manuscript.Ref;
import org.dossier.manuscript.SettingsDraft;
import org.dossier.model.ContentPaths;
import org.dossier.model.Export;
import org.dossier.model.Name;
import org.dossier.model.Settings;
import org.dossier.source.Marks;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * Resolves the settings of a dossier.
 *
 * @param parts what all that is resolved is made of
 * @param articles how many there are
 */
record SettingsResolver(CommonResolver parts, int articles) {
    /**
     * Resolves them.
     *
     * @param draft null when they were not read: they are the usual ones then
     */
    Settings resolve(SettingsDraft draft) {
        if (draft == null) {
            return Settings.unread(Marks.of(Span.whole(SourceFile.of(ContentPaths.SETTINGS, ""))));
        }
        return new Settings(
                Objects.requireNonNullElse(draft.title(), Name.of("Dossier", draft.language())),
                parts.body(draft.description(), draft.language()),
                draft.language(),
                draft.url(),
                List.copyOf(draft.editors()),
                draft.license(),
                parts.ids().page(draft.methodology()),
                parts.ids().page(draft.corrections()),
                draft.contact(),
                draft.strict(),
                draft.linking(),
                Map.copyOf(draft.rules()),
                Set.copyOf(draft.rulesOff()),
                draft.noindex(),
                draft.cards(),
                parts.body(draft.lead(), draft.language()),
                front(draft.front()),
                parts.navigation(draft.nav()),
                parts.body(draft.practice(), draft.language()),
                draft.checked(),
                Export.offered(draft.exports(), articles),
                draft.digits() == Settings.Digits.ARAB,
                draft.marks());
    }

    private Settings.Front front(SettingsDraft.FrontDraft draft) {
        return draft == null
                ? new Settings.Front(null, List.of(), List.of())
                : new Settings.Front(
                        parts.image(draft.picture(), "picture", draft.marks()),
                        draft.claims().stream().map(Ref::id).distinct().toList(),
                        draft.blocks());
    }
}
