package org.communique.fact;

/** An event: this process has published a revision. */
public record Published(int number) {}
