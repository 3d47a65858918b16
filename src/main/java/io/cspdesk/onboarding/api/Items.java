package io.cspdesk.onboarding.api;

import java.util.List;

/** A list, with room for more to be said of it. */
record Items<T>(List<T> items) {}
