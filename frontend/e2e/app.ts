/** Where the stories find the app: `INNPASS_URL` names a running one, else one is started for them. */
export const port = Number(process.env.INNPASS_E2E_PORT ?? 8931);
export const running = process.env.INNPASS_URL;
export const baseUrl = running ?? `http://127.0.0.1:${port}`;
