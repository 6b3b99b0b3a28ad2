package org.dossier.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;
import org.dossier.render.labels.Labels;

/** Numbers that templates print, in the digits of the dossier; what a browser computes with is printed as {@code ?c}. */
final class ShownNumbers extends TemplateNumberFormatFactory {
    /** How templates call it. */
    static final String NAME = "shown";

    private final Labels labels;

    ShownNumbers(Labels labels) {
        this.labels = labels;
    }

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
        return new TemplateNumberFormat() {
            @Override
            public String formatToPlainText(TemplateNumberModel number)
                    throws TemplateValueFormatException, TemplateModelException {
                return labels.number(number.getAsNumber());
            }

            @Override
            public boolean isLocaleBound() {
                return false;
            }

            @Override
            public String getDescription() {
                return "digits of the dossier";
            }
        };
    }
}
