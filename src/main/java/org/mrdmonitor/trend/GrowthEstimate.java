package org.mrdmonitor.trend;

/** What a fit of growth came to: a {@link GrowthFit}, or the reason why growth is not estimable. */
public sealed interface GrowthEstimate permits GrowthFit, NotEstimable {}
