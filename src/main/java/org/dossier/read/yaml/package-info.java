/**
 * YAML to values: the syntax with its places, the keys that maps may have, and what they hold. It knows no draft and no file; the readers
 * of {@code read} say which keys there are.
 */
package org.dossier.read.yaml;
