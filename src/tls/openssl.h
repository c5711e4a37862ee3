// What the files of this room share of OpenSSL: owners for its objects, its error queue as an Error. Private to tls/.
//
// Only functions that AWS-LC has under the same names, so that the library can be chosen by measurement; where they
// differ, here is one name for both.
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace weft::tls {

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};

using SslPtr = std::unique_ptr<SSL, Freed<SSL_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using CertificatePtr = std::unique_ptr<X509, Freed<X509_free>>;
using RevokedPtr = std::unique_ptr<X509_CRL, Freed<X509_CRL_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using VerificationPtr = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using RequestPtr = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using NamePtr = std::unique_ptr<X509_NAME, Freed<X509_NAME_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, Freed<BN_free>>;

// What vouches for a ticket, while it is sealed or opened.
#ifdef OPENSSL_IS_AWSLC
using TicketMac = HMAC_CTX;
#else
using TicketMac = EVP_MAC_CTX;
#endif
// HMAC-SHA256 with that key.
bool set_key(TicketMac* mac, std::span<const uint8_t> key);
// Given the key's name (16 bytes) and the IV to write when `sealing`, to read else; prepares `cipher` and `mac`.
// 1: done, 2: opened, and is to be replaced, 0: not ours (never when sealing); -1 fails the handshake.
using TicketKeyCallback = int (*)(SSL* ssl, unsigned char* name, unsigned char* iv, EVP_CIPHER_CTX* cipher,
                                  TicketMac* mac, int sealing);
void set_ticket_keys(SSL_CTX* library, TicketKeyCallback callback);

// How long the server said that a ticket is good, in seconds.
uint32_t ticket_lifetime(const SSL_SESSION* session);
// Gives back what a ticket took that has been received: OpenSSL holds 16 KiB for an answer that there is none, until
// the next write. False while there is more to read or to write.
bool release_buffers(SSL* ssl);

// The newest reason in the library's error queue, which is emptied; "unknown error" if it was empty. Never has key
// bytes in it.
std::string take_reason();

// An error of ours about material we were given: `doing` names it ("certificate chain").
std::unexpected<Error> invalid_material(std::string_view doing);

// Its 32 bytes.
std::string sha256(std::string_view text);

// The text of a PEM document held in a BIO in memory.
std::string text_of(BIO* memory);

// A BIO that reads `text`, which must outlive it.
BioPtr reader_of(std::string_view text);

// The first certificate of a PEM text. Error: invalid; `what` names the text in it.
Result<CertificatePtr> read_certificate(std::string_view pem, std::string_view what);
// Error: invalid, also for encrypted keys.
Result<KeyPtr> read_key(std::string_view pem, std::string_view what);

}  // namespace weft::tls
