/**
 * What a build checks beyond form: one small class an editorial rule.
 *
 * <p>A new rule is one class, one line in {@link org.dossier.rules.Rules#all()}, and two fixtures.
 */
package org.dossier.rules;
