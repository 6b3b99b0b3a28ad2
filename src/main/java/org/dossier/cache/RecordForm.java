package org.dossier.cache;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * A class of the program, and how its records are taken apart and put together again.
 *
 * @param type the class
 * @param maker its canonical constructor, which checks what it is given; null when it has no records
 * @param parts what reads each component
 * @param types of the components
 * @param constants those of an enumeration; null for others
 */
record RecordForm(Class<?> type, Constructor<?> maker, Method[] parts, Class<?>[] types, Object[] constants) {
    private static final String PROGRAM = "org.dossier.";

    static RecordForm of(Class<?> type) throws IOException {
        if (!type.isRecord()) {
            return new RecordForm(type, null, null, null, type.getEnumConstants());
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
            return new RecordForm(type, maker, parts, types, null);
        } catch (NoSuchMethodException e) {
            throw new IOException(e);
        }
    }

    /** A class of the program by its name. */
    static RecordForm named(String name) throws IOException {
        if (!name.startsWith(PROGRAM)) {
            throw new IOException("no class of the program: " + name);
        }
        try {
            return of(Class.forName(name, false, RecordForm.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** The same for a value that is to be written; refuses one of another program. */
    static RecordForm kept(Class<?> type) throws IOException {
        if (!type.getName().startsWith(PROGRAM)) {
            throw new IOException("cannot be kept: " + type.getName());
        }
        return of(type);
    }

    /** A record of these components. */
    Object made(Object[] components) throws IOException {
        if (maker == null) {
            throw new IOException("no record: " + type.getName());
        }
        try {
            return maker.newInstance(components);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IOException(e);
        }
    }
}
