package org.dossier.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;

/** How templates ask for words of the interface. */
public final class LabelMethods {
    private LabelMethods() {}

    /** {@code label("key", value…)}: a text, or markup when a value is markup. */
    static TemplateMethodModelEx label(Labels labels, ObjectWrapper values) {
        return arguments -> {
            String key = key(arguments, labels);
            Object[] places = new Object[arguments.size() - 1];
            boolean markup = false;
            for (int i = 0; i < places.length; i++) {
                places[i] = value(arguments.get(i + 1));
                markup |= places[i] instanceof Html;
            }
            try {
                return values.wrap(markup ? labels.html(key, places) : labels.text(key, places));
            } catch (ArrayIndexOutOfBoundsException e) {
                throw new TemplateModelException("the label '" + key + "' needs more values than it is given");
            }
        };
    }

    /** {@code count("claims", 2)}: "2 claims". */
    static TemplateMethodModelEx count(Labels labels) {
        return arguments -> {
            if (arguments.size() != 2
                    || !(arguments.get(0) instanceof TemplateScalarModel what)
                    || !(arguments.get(1) instanceof TemplateNumberModel number)) {
                throw new TemplateModelException("count(what, number) takes a word and a number");
            }
            try {
                return labels.count(what.getAsString(), number.getAsNumber().intValue());
            } catch (IllegalArgumentException e) {
                throw new TemplateModelException(e.getMessage());
            }
        };
    }

    private static String key(List<?> arguments, Labels labels) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("label(key, value…) needs the key of a label");
        }
        if (!labels.has(key.getAsString())) {
            throw new TemplateModelException("there is no label '" + key.getAsString() + "'");
        }
        return key.getAsString();
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel markup) {
            return new Html(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a label takes texts, numbers and markup");
    }
}
