export interface SystemCredentials {
  clientId: string;
  clientSecret: string;
}

const secondsBeforeItsEnd = 60;

/** Access tokens of a system (OAuth 2.0, client credentials): one is asked for when there is none, or when it is about to end. */
export function systemTokens(host: string, { clientId, clientSecret }: SystemCredentials): () => Promise<string> {
  let token: Promise<{ value: string; until: number }> | undefined;

  const ask = async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });
    const answer = await fetch(new URL('/oauth/token', host), { method: 'POST', body });
    if (!answer.ok) throw new Error(`No access token: ${answer.status} ${await answer.text()}`);
    const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
    return { value: access_token, until: Date.now() + (expires_in - secondsBeforeItsEnd) * 1000 };
  };

  return async () => {
    const held = await token?.catch(() => undefined);
    if (!held || held.until < Date.now()) token = ask();
    return (await token!).value;
  };
}
