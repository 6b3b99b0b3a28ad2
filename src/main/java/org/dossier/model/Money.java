package org.dossier.model;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * A sum of money.
 *
 * @param value in units of the currency, above zero
 * @param currency of ISO 4217
 */
public record Money(BigDecimal value, Currency currency) {}
