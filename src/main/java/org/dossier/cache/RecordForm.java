package org.dossier.cache;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * How the records of a class are taken apart and put together again.
 *
 * @param maker its canonical constructor, which checks what it is given
 * @param parts what reads each component
 * @param types of the components
 */
record RecordForm(Constructor<?> maker, Method[] parts, Class<?>[] types) {
    private static final String PROGRAM = "org.dossier.";

    /** @throws IOException for what is not a record of the program */
    static RecordForm of(Class<?> type) throws IOException {
        if (!type.isRecord() || !type.getName().startsWith(PROGRAM)) {
            throw new IOException("cannot be kept: " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Method[] parts =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            Constructor<?> maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            for (Method part : parts) {
                part.setAccessible(true);
            }
            return new RecordForm(maker, parts, types);
        } catch (NoSuchMethodException e) {
            throw new IOException(e);
        }
    }

    /** A class of the program by its name. */
    static Class<?> named(String name) throws IOException {
        if (!name.startsWith(PROGRAM)) {
            throw new IOException("no class of the program: " + name);
        }
        try {
            return Class.forName(name, false, RecordForm.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
