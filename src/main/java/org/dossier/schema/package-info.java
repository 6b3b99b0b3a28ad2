/**
 * JSON Schemas of the content, made from the keys that the readers in {@code read} declare: editors complete keys with them, show what a key means,
 * and mark what the build would refuse. Nothing here lists a key.
 */
package org.dossier.schema;
