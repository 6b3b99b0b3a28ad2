package org.dossier.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why an operation on a file failed, in words: Java often gives nothing but the file's name. */
final class FailureReason {

    private FailureReason() {}

    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (failure instanceof FileSystemException other && other.getReason() != null) {
            return other.getReason() + ": " + other.getFile();
        }
        String message = failure.getMessage();
        // A message of one word needs the name of its exception to make sense.
        return message != null && message.contains(" ") ? message : failure.toString();
    }
}
