// The link of an invitation, by the same rules as at the server.
const delegatedAdmin = /([?&]DAP=)(true|false)/;
const partOfALink = /[A-Za-z0-9/?&=%#_-]/;

/**
 * The same link, asking for delegated administration or not; as it is where it does not say.
 * @param {string} link
 * @param {boolean} wanted
 */
export function withDelegatedAdmin(link, wanted) {
  return link.replace(delegatedAdmin, (_, name) => name + wanted);
}

/** @param {string} link */
export function saysDelegatedAdmin(link) {
  return delegatedAdmin.test(link);
}

/**
 * Whole and unchanged, so that a click on it opens it.
 * @param {string} body
 * @param {string} link
 */
export function hasLink(body, link) {
  for (let at = body.indexOf(link); at >= 0; at = body.indexOf(link, at + 1)) {
    const around = [body[at - 1], body[at + link.length]];
    if (!around.some((letter) => letter && partOfALink.test(letter))) return true;
  }
  return false;
}
