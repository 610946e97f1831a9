// Logs in to Innpass through a real Keycloak: three realms as three issuers (staff, candidates, firms), one-time codes, a program with
// client credentials, tokens that must not count. Everything runs on loopback in a folder of its own, and what it starts it stops.
//
//   infra/keycloak-check              about two minutes; fetches Keycloak 26.4.0 (200 MB) by Maven the first time
//   PORT, KEYCLOAK_PORT               8180 and 8181 unless set
//   INNPASS_NO_BUILD=1                use the packaged application as it is
//
// Needs node 20, Maven, unzip and a JDK 21 or newer. Not part of ./test.sh.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, openSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '26.4.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const port = Number(process.env.PORT ?? 8180);
const keycloakPort = Number(process.env.KEYCLOAK_PORT ?? 8181);
const app = `http://127.0.0.1:${port}`;
const keycloak = `http://127.0.0.1:${keycloakPort}`;
const work = mkdtempSync(join(tmpdir(), 'innpass-keycloak-'));
const started = [];
let passed = 0;

const say = (words) => console.log(words);
const check = (what, holds, seen) => {
  if (!holds) throw new Error(`NOT: ${what}${seen === undefined ? '' : `, but ${JSON.stringify(seen)}`}`);
  passed += 1;
  say(`  ok  ${what}`);
};
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** A JDK from 21 on: JAVA_HOME, else the newest under /usr/lib/jvm. */
function javaHome() {
  const release = (home) => Number(/^JAVA_VERSION="(\d+)/m.exec(existsSync(join(home, 'release')) ? readFileSync(join(home, 'release'), 'utf8') : '')?.[1] ?? 0);
  const homes = [process.env.JAVA_HOME, ...(existsSync('/usr/lib/jvm') ? readdirSync('/usr/lib/jvm').map((one) => join('/usr/lib/jvm', one)) : [])];
  const fit = homes.filter((home) => home && release(home) >= 21).sort((a, b) => release(b) - release(a));
  if (fit.length === 0) throw new Error('A JDK 21 or newer is needed: set JAVA_HOME.');
  return process.env.JAVA_HOME && release(process.env.JAVA_HOME) >= 21 ? process.env.JAVA_HOME : fit[0];
}

function fetchKeycloak() {
  execFileSync('mvn', ['-q', '-B', 'dependency:get', `-Dartifact=org.keycloak:keycloak-quarkus-dist:${version}:zip`, '-Dtransitive=false'], { cwd: work, stdio: 'inherit' });
  const repository = execFileSync('mvn', ['-q', '-B', 'help:evaluate', '-Dexpression=settings.localRepository', '-DforceStdout'], { cwd: work }).toString().replace(/\u001b\[[0-9;]*m/g, '').trim() || join(homedir(), '.m2/repository');
  execFileSync('unzip', ['-q', join(repository, `org/keycloak/keycloak-quarkus-dist/${version}/keycloak-quarkus-dist-${version}.zip`), '-d', work]);
  return join(work, `keycloak-${version}`);
}

const audience = {
  name: 'innpass-api', protocol: 'openid-connect', protocolMapper: 'oidc-audience-mapper',
  config: { 'included.custom.audience': 'innpass-api', 'access.token.claim': 'true', 'id.token.claim': 'false' },
};
const person = (username) => ({
  username, enabled: true, firstName: username, lastName: 'Test', email: `${username}@example.com`, emailVerified: true,
  credentials: [{ type: 'password', value: `${username}-password`, temporary: false }],
});
const realm = (name, users, clients = []) => ({
  realm: name, enabled: true, sslRequired: 'none', users: users.map(person),
  clients: [{
    clientId: `innpass-${name}`, secret: `secret-of-${name}`, enabled: true, protocol: 'openid-connect', publicClient: false,
    standardFlowEnabled: true, directAccessGrantsEnabled: true, redirectUris: [`${app}/oauth/callback/${name}`],
    attributes: { 'pkce.code.challenge.method': 'S256' }, protocolMappers: [audience],
  }, ...clients],
});
const collector = {
  clientId: 'collector', secret: 'secret-of-collector', enabled: true, protocol: 'openid-connect', publicClient: false,
  standardFlowEnabled: false, serviceAccountsEnabled: true, protocolMappers: [audience],
};

/** Starts a program in a process group of its own, with its output in a file. */
function start(name, command, args, env, cwd) {
  const log = join(work, `${name}.log`);
  const out = openSync(log, 'w');
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out], detached: true });
  started.push({ name, child });
  return log;
}

async function answering(name, address, log) {
  for (let tries = 0; tries < 240; tries += 1) {
    try {
      if ((await fetch(address, { redirect: 'manual' })).status < 500) return;
    } catch {
      // not yet
    }
    await pause(1000);
  }
  throw new Error(`${name} does not answer at ${address}:\n${readFileSync(log, 'utf8').slice(-3000)}`);
}

async function stop(name) {
  const one = started.find((known) => known.name === name);
  if (!one || one.child.exitCode !== null || one.stopped) return;
  one.stopped = true;
  const ended = new Promise((resolve) => one.child.once('exit', resolve));
  try {
    process.kill(-one.child.pid, 'SIGTERM');
  } catch {
    return;
  }
  await Promise.race([ended, pause(30_000)]);
}

/** What a browser does with cookies and redirects: one jar for each host. */
class Browser {
  jars = new Map();

  async send(address, { method = 'GET', body, headers = {} } = {}) {
    const url = new URL(address, app);
    const jar = this.jars.get(url.host) ?? new Map();
    this.jars.set(url.host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { method, body, redirect: 'manual', headers: { ...headers, ...(cookie ? { cookie } : {}), 'sec-fetch-site': 'same-origin', 'x-innpass': '1' } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  json(path, method = 'GET', body, headers = {}) {
    return this.send(path, { method, body: body === undefined ? undefined : JSON.stringify(body), headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers } });
  }

  /** Through the door of the realm and its login form; where the browser ends. */
  async logIn(door, username) {
    return this.through((await this.send(`/oauth/login/${door}`)).headers.get('location'), username);
  }

  /** Shows anew who is logged in; `asked`: the issuer did so too, and did not answer by itself. */
  async confirm(next, username) {
    const start = (await this.send(`/oauth/confirm?next=${next}`)).headers.get('location');
    return this.through((await this.send(start)).headers.get('location'), username);
  }

  async through(toIssuer, username) {
    let answer = await this.send(toIssuer);
    const asked = answer.status === 200;
    if (asked) {
      const form = /action="([^"]*login-actions\/authenticate[^"]*)"/.exec(await answer.text())[1].replaceAll('&amp;', '&');
      answer = await this.send(form, {
        method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ username, password: `${username}-password` }).toString(),
      });
    }
    answer = await this.send(answer.headers.get('location'));
    return { toIssuer, asked, end: answer.headers.get('location') };
  }
}

async function token(name, parameters) {
  const answer = await fetch(`${keycloak}/realms/${name}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(parameters) });
  const body = await answer.json();
  if (!body.access_token) throw new Error(`Keycloak gave no token: ${JSON.stringify(body)}`);
  return body.access_token;
}
const bearer = (path, value) => fetch(app + path, { headers: { authorization: `Bearer ${value}` } });
const subjectOf = (value) => JSON.parse(Buffer.from(value.split('.')[1], 'base64url')).sub;
const code = async (answer) => (await answer.json()).code;

async function story(admin) {
  say('People, each through the issuer of their kind');
  const doors = await (await new Browser().json('/api/v1/login-doors')).json();
  check('the login page has three doors', doors.map((door) => door.name).join() === 'staff,candidates,firms', doors);
  check('nothing of the demo answers', (await new Browser().send('/api/v1/demo/persons')).status === 404);
  const kari = new Browser();
  const login = await kari.logIn('staff', 'kari');
  check('the code flow asks with PKCE, state and nonce', ['code_challenge_method=S256', 'state=', 'nonce='].every((one) => login.toIssuer.includes(one)), login.toIssuer);
  check('somebody proven and unknown lands where the one-time code is typed', login.end === '/login/code', login.end);
  check('a code that does not hold links nothing', (await code(await kari.json('/api/v1/login-link', 'POST', { code: 'AAAA-AAAA-AAAA-AAAA' }))) === 'LOGIN_CODE_WRONG');
  const amina = new Browser();
  check('a candidate comes by the own door', (await amina.logIn('candidates', 'amina')).end === '/login/code');
  check("a code of staff is worth nothing behind the candidates' door", (await code(await amina.json('/api/v1/login-link', 'POST', { code: admin }))) === 'LOGIN_CODE_WRONG');
  check("the administrator's code opens the login", (await kari.json('/api/v1/login-link', 'POST', { code: admin })).status === 204);
  const session = await (await kari.json('/api/v1/session')).json();
  check('she is administrator, and this is no demo', session.roles.join() === 'ADMIN' && session.demo === false, session);
  const ola = new Browser();
  await ola.logIn('staff', 'ola');
  check('a used code links nothing', (await code(await ola.json('/api/v1/login-link', 'POST', { code: admin }))) === 'LOGIN_CODE_WRONG');
  const made = await (await kari.json('/api/v1/logins', 'POST', { name: 'Ola Test', phone: '+4740000001', language: 'NB' }, { 'idempotency-key': crypto.randomUUID() })).json();
  const given = await kari.json(`/api/v1/logins/${made.id}/roles`, 'PUT', { role: 'AUDITOR', scope: 'NATIONAL', reason: 'Ny i stillingen' }, { 'if-match': `"${made.version}"` });
  check('she gives a colleague a role', given.status === 200, given.status);
  const next = await (await kari.json(`/api/v1/logins/${made.id}/code`, 'POST')).json();
  check('who types the code she made is that colleague', (await ola.json('/api/v1/login-link', 'POST', { code: next.code })).status === 204);
  check('with that role', (await (await ola.json('/api/v1/session')).json()).roles.join() === 'AUDITOR');
  const phone = new Browser();
  check('the next login, on another device, goes straight in', (await phone.logIn('staff', 'ola')).end === '/');

  say('Signing asks for a recent login');
  const again = await kari.confirm('/admin/users', 'kari');
  check('the issuer is asked to look again, and does', again.toIssuer.includes('prompt=login') && again.asked, again);
  check('whoever confirms comes back to the page', again.end === '/admin/users', again.end);
  check('and signs', (await kari.json(`/api/v1/logins/${made.id}/code`, 'POST')).status === 201);
  const personal = await token('staff', { grant_type: 'password', client_id: 'innpass-staff', client_secret: 'secret-of-staff', username: 'kari', password: 'kari-password' });
  const signed = await fetch(`${app}/api/v1/logins/${made.id}/code`, { method: 'POST', headers: { authorization: `Bearer ${personal}` } });
  const said = 'auth_time' in JSON.parse(Buffer.from(personal.split('.')[1], 'base64url'));
  check(`a token that says ${said ? 'when' : 'nothing of when'} its person was there ${said ? 'signs' : 'does not sign'}`, signed.status === (said ? 201 : 401), signed.status);

  say('Sessions and tokens');
  check('logged out everywhere', (await ola.json('/api/v1/sessions', 'DELETE')).status === 204);
  check("the other device's next request is refused", (await code(await phone.json('/api/v1/session'))) === 'SESSION_ENDED');
  const machine = await token('staff', { grant_type: 'client_credentials', client_id: 'collector', client_secret: 'secret-of-collector' });
  check('a program that nobody knows is refused', (await code(await bearer('/api/v1/session', machine))) === 'LOGIN_UNKNOWN');
  await kari.json('/api/v1/logins/systems', 'POST', { name: 'Loggmottak', issuer: 'staff', subject: subjectOf(machine), role: 'AUDITOR', reason: 'Loggmottak' }, { 'idempotency-key': crypto.randomUUID() });
  check('client credentials are the program, with its own role', (await bearer('/api/v1/audit/log', machine)).status === 200);
  check('and nothing else', (await bearer('/api/v1/candidates', machine)).status === 403);
  const [head, body, signature] = machine.split('.');
  const forged = `${head}.${body}.${signature.slice(0, -6)}AAAAAA`;
  check('a changed signature is refused', (await code(await bearer('/api/v1/session', forged))) === 'TOKEN_INVALID');
  const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${body}.`;
  check('alg none is refused', (await code(await bearer('/api/v1/session', none))) === 'TOKEN_INVALID');
  const foreign = await token('candidates', { grant_type: 'password', client_id: 'innpass-candidates', client_secret: 'secret-of-candidates', username: 'amina', password: 'amina-password' });
  check('a token of another realm is nobody here', (await code(await bearer('/api/v1/session', foreign))) === 'LOGIN_UNKNOWN');

  say('Keycloak goes down');
  await stop('keycloak');
  check('who is logged in stays so', (await kari.json('/api/v1/session')).status === 200);
  check('a program whose keys are known goes on', (await bearer('/api/v1/audit/log', machine)).status === 200);
}

async function main() {
  const home = javaHome();
  say(`Keycloak ${version} from Maven ...`);
  const folder = fetchKeycloak();
  const realms = join(folder, 'data', 'import');
  mkdirSync(realms, { recursive: true });
  for (const one of [realm('staff', ['kari', 'ola'], [collector]), realm('candidates', ['amina']), realm('firms', ['per'])])
    writeFileSync(join(realms, `${one.realm}.json`), JSON.stringify(one));
  const keycloakLog = start('keycloak', join(folder, 'bin', 'kc.sh'), ['start-dev', '--http-host=127.0.0.1', `--http-port=${keycloakPort}`, `--hostname=${keycloak}`, '--import-realm'], { JAVA_HOME: home, JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx512m' }, folder);
  const env = {
    INNPASS_HOME: join(work, 'home'), PORT: String(port), JAVA_HOME: home, DB_URL: '', OIDC_ISSUERS: 'staff,candidates,firms',
    ...Object.fromEntries([['staff', 'STAFF,SYSTEM'], ['candidates', 'CANDIDATE'], ['firms', 'EMPLOYER']].flatMap(([name, kinds]) => [
      [`OIDC_${name.toUpperCase()}_URL`, `${keycloak}/realms/${name}`],
      [`OIDC_${name.toUpperCase()}_KINDS`, kinds],
      [`OIDC_${name.toUpperCase()}_CLIENT_ID`, `innpass-${name}`],
      [`OIDC_${name.toUpperCase()}_CLIENT_SECRET`, `secret-of-${name}`],
    ])),
  };
  await answering('Keycloak', `${keycloak}/realms/staff/.well-known/openid-configuration`, keycloakLog);
  say('Innpass with the three realms as its issuers ...');
  const appLog = start('innpass', join(root, 'run.sh'), [], env, root);
  await answering('Innpass', `${app}/health`, appLog);
  const printed = execFileSync(join(root, 'run.sh'), ['admin', 'Kari Test', '+4740000000'], { env: { ...process.env, ...env, INNPASS_NO_BUILD: '1' } }).toString();
  await story(/: ([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(printed)[1]);
}

// Stopped from outside: what was started does not stay behind.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const { child } of started)
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // ended already
      }
    process.exit(130);
  });

try {
  await main();
  say(`\n${passed} checks passed against Keycloak ${version}.`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  await stop('innpass');
  await stop('keycloak');
  if (process.exitCode) console.error(`What was printed lies in ${work}.`);
  else rmSync(work, { recursive: true, force: true });
}
