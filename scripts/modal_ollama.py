"""Ollama on Modal: a GPU that is there while somebody asks, and costs nothing five minutes later.

    pip install modal && modal setup
    modal run scripts/modal_ollama.py::pull      once, and after a change of models: fetches the weights
    modal deploy scripts/modal_ollama.py         prints the address for OLLAMA_BASE_URL
    modal workspace proxy-tokens create          prints MODAL_PROXY_TOKEN_ID and MODAL_PROXY_TOKEN_SECRET

The weights lie in a volume, so a cold start reads them and downloads nothing. Whoever calls without the two tokens is
turned away before a container starts, so nobody else can spend the money.
"""

import subprocess
import time
import urllib.request

import modal

OLLAMA_VERSION = "0.32.1"
MODELS = ["qwen2.5:7b", "bge-m3"]
PORT = 11434
SLEEPS_AFTER_SECONDS = 300

image = (
    modal.Image.debian_slim()
    .apt_install("curl", "ca-certificates", "zstd")
    .run_commands(f"curl -fsSL https://ollama.com/install.sh | OLLAMA_VERSION={OLLAMA_VERSION} sh")
    .env(
        {
            # On a loopback address Ollama would turn down every request by its Host header.
            "OLLAMA_HOST": f"0.0.0.0:{PORT}",
            "OLLAMA_MODELS": "/models",
            # The container's own life is what unloads a model.
            "OLLAMA_KEEP_ALIVE": "-1",
            "OLLAMA_NUM_PARALLEL": "4",
            # The same as the site asks for: another size would load the model again.
            "OLLAMA_CONTEXT_LENGTH": "8192",
        }
    )
)

app = modal.App("companion-ollama", image=image)
models = modal.Volume.from_name("companion-ollama-models", create_if_missing=True)


@app.function(volumes={"/models": models}, timeout=3600)
def pull():
    """Fetches the weights into the volume. No GPU: nothing is computed."""
    server = subprocess.Popen(["ollama", "serve"])
    wait_until_it_answers()
    for model in MODELS:
        subprocess.run(["ollama", "pull", model], check=True)
    server.terminate()
    server.wait()
    models.commit()


@app.function(
    gpu=["T4", "L4"],
    volumes={"/models": models},
    min_containers=0,
    # One container at most is what bounds the bill.
    max_containers=1,
    scaledown_window=SLEEPS_AFTER_SECONDS,
    timeout=600,
)
@modal.concurrent(max_inputs=8)
@modal.web_server(PORT, startup_timeout=120, requires_proxy_auth=True)
def serve():
    """Answers the site. Modal waits until the port is open, then hands on the request that woke it."""
    subprocess.Popen(["ollama", "serve"])


def wait_until_it_answers():
    """Returns once the server lists its models; gives up after a minute."""
    for _ in range(60):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{PORT}/api/tags", timeout=5)
            return
        except OSError:
            time.sleep(1)
    raise TimeoutError("Ollama did not start within a minute")
