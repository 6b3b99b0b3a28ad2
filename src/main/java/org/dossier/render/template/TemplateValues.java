package org.dossier.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;

/**
 * What templates see of the program: texts, words of closed lists, numbers, yes and no, lists, markup, and the components of records; no
 * method, no class, nothing else.
 */
public final class TemplateValues implements ObjectWrapper {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof String text) {
            return new SimpleScalar(HtmlBuilder.clean(text));
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        // Classes before interfaces, which take the JVM longer to look for.
        if (value instanceof Record) {
            return components((Record) value, accessors.computeIfAbsent(value.getClass(), TemplateValues::read));
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Enum<?> word) {
            return new SimpleScalar(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Iterable<?> walkedOnce) {
            return new SimpleCollection(walkedOnce, this);
        }
        throw new TemplateModelException(
                "templates may not see a " + value.getClass().getName());
    }

    private static Map<String, Method> read(Class<?> type) {
        Map<String, Method> byName = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Else the JVM asks at each call who is calling.
            accessor.setAccessible(true);
            byName.put(component.getName(), accessor);
        }
        return byName;
    }

    /** A record, its components by their names. */
    private TemplateHashModel components(Record value, Map<String, Method> byName) {
        return new TemplateHashModel() {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                Method accessor = byName.get(key);
                if (accessor == null) {
                    throw new TemplateModelException("there is no '" + key + "' in a "
                            + value.getClass().getSimpleName() + "; 'dossier manual', Templates, lists what there is");
                }
                try {
                    return wrap(accessor.invoke(value));
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }
}
