package org.dossier.resolve;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How a record is taken apart and put together. */
record RecordShape(RecordComponent[] components, Method[] getters, Constructor<?> maker) {
    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> maker = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new RecordShape(
                    components,
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new),
                    maker);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
