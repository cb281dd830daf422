// Calls a running installation as the demo's administrator.
const LATEST = 10 * 60_000;

/** A caller of the API at this address who signs in anew before the token ends. */
export function client(app, keycloak) {
  let token, since = 0;

  async function authorization() {
    if (Date.now() - since > LATEST) {
      const form = new URLSearchParams({ grant_type: "password", client_id: "upskill-cli", username: "lena", password: "lena" });
      const answer = await fetch(`${keycloak}/realms/upskill/protocol/openid-connect/token`, { method: "POST", body: form });
      token = (await answer.json()).access_token;
      since = Date.now();
    }
    return { Authorization: `Bearer ${token}` };
  }

  /** Posts a form or the text of a JSON body, gets without one; answers what the server says, as text or read as JSON. */
  async function call(path, body, as = "json") {
    const headers = await authorization();
    if (typeof body === "string") headers["Content-Type"] = "application/json";
    const answer = await fetch(`${app}/api/v1/${path}`, { method: body ? "POST" : "GET", headers, body });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer[as]();
  }

  call.authorization = authorization;
  return call;
}
