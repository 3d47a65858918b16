/** What differs by country and is kept as data: where may be sold, who needs which number. */
@NullMarked
package io.cspdesk.onboarding.customer.country;

import org.jspecify.annotations.NullMarked;
