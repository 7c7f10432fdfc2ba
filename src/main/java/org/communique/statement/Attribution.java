package org.communique.statement;

import org.communique.fact.InTime;

/** One link of the chain by which words reached the source: who passed them on, and on what occasion. */
public record Attribution(Party reporter, Statement.Occasion occasion) implements InTime {}
