package org.dossier.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. Safe for several threads.
 *
 * @param <T> the type of the value
 */
public final class Once<T> implements Supplier<T> {
    private Callable<T> make;
    private T value;

    /** @param make makes the value, which is not null; asked again where it has failed */
    public Once(Callable<T> make) {
        this.make = make;
    }

    /** @throws UncheckedIOException when it is made of a file that cannot be read */
    @Override
    public synchronized T get() {
        if (value == null) {
            try {
                value = make.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            make = null;
        }
        return value;
    }
}
